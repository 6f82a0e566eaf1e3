-- Every event is applied once, and none that a later one of the same aggregate has overtaken.
create table inbox (
    event_id    uuid        not null constraint inbox_pkey primary key,
    received_at timestamptz not null default statement_timestamp()
);

create index inbox_received_idx on inbox (received_at);

create table inbox_position (
    topic    text   not null,
    subject  text   not null,
    sequence bigint not null,
    constraint inbox_position_pkey primary key (topic, subject)
);
