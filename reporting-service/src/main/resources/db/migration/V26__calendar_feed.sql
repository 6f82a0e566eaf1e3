-- Secret addresses under which a phone reads the due dates of an agency's reports, since phones send no tokens. Of an address only
-- the hash is kept: who reads the table cannot subscribe.
create table calendar_feed (
    id         uuid        not null constraint calendar_feed_pkey primary key,
    version    bigint      not null,
    agency_id  uuid        not null,
    label      text        not null,
    token_hash text        constraint calendar_feed_token_key unique, -- null: no address was issued yet, or it was revoked
    created_at timestamptz not null,
    created_by text        not null, -- the account's id, never a name
    issued_at  timestamptz,
    revoked_at timestamptz,
    constraint calendar_feed_revoked_check check (revoked_at is null or token_hash is null)
);

create index calendar_feed_agency_idx on calendar_feed (agency_id, id);
