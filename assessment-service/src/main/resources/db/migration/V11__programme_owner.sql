-- Whose a programme is: only who manages criteria for its owner, or for an agency above, may write them.
alter table programme
    add column owner_id uuid   not null default '01900000-0000-7000-8000-000000000001' -- the root; shipped ones are the nation's
        constraint programme_owner_fkey references agency,
    add column version  bigint not null default 0,
    add constraint programme_code_check check (code ~ '^[A-Z][A-Z0-9_]{0,39}$');
alter table programme alter column owner_id drop default, alter column version drop default;
create index programme_owner_idx on programme (owner_id);
