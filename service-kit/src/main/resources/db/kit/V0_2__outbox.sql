-- Facts that wait for the relay. The columns id, aggregatetype, aggregateid, type and payload are those that Debezium's
-- outbox event router expects, so that it can take over from the relay without a change of code.
create table outbox (
    id            uuid        not null constraint outbox_pkey primary key,
    position      bigint      not null generated always as identity,
    aggregatetype text        not null, -- the topic without its prefix "prongsai."
    aggregateid   text        not null, -- the record's key
    type          text        not null,
    payload       text        not null, -- the whole CloudEvent
    created_at    timestamptz not null default statement_timestamp(),
    published_at  timestamptz
);

create index outbox_waiting_idx on outbox (position) where published_at is null;
create index outbox_published_idx on outbox (published_at) where published_at is not null;
