-- Messages from Kafka that could not be applied, as they arrive from the topics of dead letters.
create table dead_letter (
    id             uuid        not null constraint dead_letter_pkey primary key,
    buried_in      text        not null, -- the topic of dead letters, and the place in it
    buried_part    integer     not null,
    buried_offset  bigint      not null,
    topic          text        not null, -- where it came from, and the place there
    topic_part     integer     not null,
    topic_offset   bigint      not null,
    key            text,
    value          text, -- null: too long to be carried
    reason         text        not null,
    arrived_at     timestamptz not null,
    replay_asked_at timestamptz,
    replay_asked_by text, -- the account, never a name
    replayed_at    timestamptz,
    version        bigint      not null,
    constraint dead_letter_place_key unique (buried_in, buried_part, buried_offset),
    constraint dead_letter_asked_check check ((replay_asked_at is null) = (replay_asked_by is null)),
    constraint dead_letter_replayed_check check (replayed_at is null or replay_asked_at is not null)
);

create index dead_letter_asked_idx on dead_letter (replay_asked_at) where replay_asked_at is not null and replayed_at is null;
