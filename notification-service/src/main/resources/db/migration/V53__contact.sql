-- Who wants to hear of what is due at an agency or one of its units, and where. Told nothing before the address is confirmed.
create table contact (
    id              uuid        not null constraint contact_pkey primary key,
    agency_id       uuid        not null,
    agency_path     text        not null, -- where the agency stands, which never changes
    unit_id         uuid, -- null: the agency itself
    channel         text        not null constraint contact_channel_check check (channel in ('EMAIL', 'LINE')),
    address         text        not null,
    kind            text        constraint contact_kind_check check (kind in ('FOLLOW_UP', 'REPORT')),
    verified_at     timestamptz,
    code_hash       text, -- of the code that was sent to the address
    code_until      timestamptz,
    code_misses     integer     not null,
    created_by      text        not null, -- the account, never a name
    created_at      timestamptz not null,
    version         bigint      not null,
    constraint contact_once_key unique nulls not distinct (agency_id, unit_id, channel, address),
    constraint contact_code_check check ((code_hash is null) = (code_until is null))
);

create index contact_path_idx on contact (agency_path);
create index contact_mailbox_idx on contact (address) where channel = 'EMAIL' and verified_at is not null;
