-- Who did what and who was refused what, for those who look into it later. No names of persons, no bodies, no query strings.
create table audit (
    id          uuid        not null default uuidv7() constraint audit_pkey primary key,
    at          timestamptz not null default prongsai_now(),
    subject     text,       -- the token's; null without a valid token
    agency_code text,
    operation   text,       -- operationId; null where nothing has this address
    method      text        not null,
    path        text,       -- with {id} in it
    resource    text,       -- the ids that stand for it, and that of what was created
    outcome     text        not null,
    status      integer,
    problem     text,
    times       integer     not null default 1,
    trace_id    text,
    constraint audit_outcome_check check (outcome in ('DONE', 'REFUSED')),
    constraint audit_status_check check ((outcome = 'REFUSED') = (status is not null)),
    constraint audit_times_check check (times > 0)
);

-- Rows come in the order of time, so an index of a few pages is enough for the sweep and for a span of days.
create index audit_at_idx on audit using brin (at);

-- What is written stays, for 90 days at least: so long must those who run a computer system keep their traffic data (Computer
-- Crime Act B.E. 2560, section 26). How long it is kept beyond is a setting of the service.
create function audit_stays() returns trigger language plpgsql as $$
begin
    if tg_op = 'DELETE' and old.at < prongsai_now() - interval '90 days' then
        return old;
    end if;
    raise exception 'audit rows stay as they are' using errcode = 'restrict_violation';
end $$;

create trigger audit_row_stays before update or delete on audit for each row execute function audit_stays();
create trigger audit_table_stays before truncate on audit for each statement execute function audit_stays();
