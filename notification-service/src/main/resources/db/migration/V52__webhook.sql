-- Where other systems are told of the reminders of an agency and those below it.
create table webhook (
    id              uuid        not null constraint webhook_pkey primary key,
    agency_id       uuid        not null,
    agency_path     text        not null, -- where the agency stands, which never changes
    url             text        not null,
    kind            text        constraint webhook_kind_check check (kind in ('FOLLOW_UP', 'REPORT')),
    state           text        not null constraint webhook_state_check check (state in ('ENABLED', 'DISABLED', 'GONE')),
    secret          text, -- needed in clear: both sides compute the signature from it; null: not asked for yet
    previous_secret text,
    previous_until  timestamptz,
    created_by      text        not null, -- the account, never a name
    created_at      timestamptz not null,
    version         bigint      not null,
    constraint webhook_previous_check check ((previous_secret is null) = (previous_until is null))
);

create index webhook_path_idx on webhook (agency_path);
