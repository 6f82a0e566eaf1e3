-- What became of a reminder; that it was planned follows from the item and is not told.
create function note_reminder() returns trigger language plpgsql as
$$
begin
    insert into change (what, due_item_id, agency_id)
    select case new.state when 'SENT' then 'REMINDER_SENT' when 'FAILED' then 'REMINDER_FAILED' when 'SKIPPED' then 'REMINDER_SKIPPED'
        else 'REMINDER_RESUMED' end,
        i.id, i.agency_id
    from due_item i where i.id = new.due_item_id;
    return null;
end
$$;

create trigger reminder_change after update of state on reminder for each row
    when (new.state <> old.state and (new.state in ('SENT', 'FAILED', 'SKIPPED') or old.state = 'FAILED'))
    execute function note_reminder();
