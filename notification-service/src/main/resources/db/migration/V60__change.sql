-- What happened to due items, reminders and silences, for those who watch and for the history of an item. Transactions commit in
-- another order than they write: a row gets its number only once it can be seen, by one at a time, so that no number ever appears
-- below one that was seen.
create table change (
    id          bigint      not null generated always as identity constraint change_pkey primary key,
    number      bigint      constraint change_number_key unique, -- null: not in order yet
    what        text        not null,
    at          timestamptz not null default prongsai_now(),
    due_item_id uuid,       -- null: of a silence
    agency_id   uuid,       -- null: of all agencies
    account     text,       -- who, where the row says it; never a name
    note        text,
    day_before  date,
    day         date
);

create sequence change_number;
create index change_unnumbered_idx on change (id) where number is null;
create index change_item_idx on change (due_item_id, id);

-- Tells how many of what it has put in order; nothing while another one is about it. The second statement sees what was committed
-- before the lock was free, because each statement of such a function looks anew.
create function number_changes() returns table (happened text, times bigint) language plpgsql as
$$
begin
    if pg_try_advisory_xact_lock(hashtextextended('change_number', 0)) then
        return query
            with numbered as (
                update change set number = ordered.number
                from (select id, nextval('change_number') as number
                      from (select id from change where number is null order by id limit 10000) waiting) ordered
                where change.id = ordered.id
                returning change.what)
            select what, count(*) from numbered group by what;
    end if;
end
$$;
