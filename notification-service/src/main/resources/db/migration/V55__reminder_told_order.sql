-- The order in which reminders were told, as transactions come: what is older than every transaction under way is complete, so that
-- a reader who goes on from there misses nothing and reads nothing twice.
alter table reminder add column told_no bigint;

create function reminder_told() returns trigger language plpgsql as $$
begin
    new.told_no := case when new.told_at is not null then pg_current_xact_id()::text::bigint end;
    return new;
end $$;

create trigger reminder_told before update on reminder
    for each row when (new.told_at is distinct from old.told_at) execute function reminder_told();

create index reminder_told_idx on reminder (told_no, id) where told_no is not null;
