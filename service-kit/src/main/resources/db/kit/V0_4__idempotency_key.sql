-- What a POST with an Idempotency-Key answered, kept for 24 hours (architecture: the API).
create table idempotency_key (
    caller       text        not null,
    operation    text        not null,
    key          text        not null,
    request_hash text        not null,
    response     text        not null,
    location     text        not null,
    created_at   timestamptz not null default statement_timestamp(),
    constraint idempotency_key_pkey primary key (caller, operation, key)
);

create index idempotency_key_created_idx on idempotency_key (created_at);
