-- What became of reminders, noted for all of a statement at once: on a morning thousands are marked by one.
drop trigger reminder_change on reminder;
drop function note_reminder();

create function note_reminders() returns trigger language plpgsql as
$$
begin
    if exists (select from new_rows where state in ('SENT', 'FAILED', 'SKIPPED')) or exists (select from old_rows where state = 'FAILED') then
        insert into change (what, due_item_id, agency_id)
        select case r.state when 'SENT' then 'REMINDER_SENT' when 'FAILED' then 'REMINDER_FAILED' when 'SKIPPED' then 'REMINDER_SKIPPED'
            else 'REMINDER_RESUMED' end,
            i.id, i.agency_id
        from new_rows r join old_rows before on before.id = r.id join due_item i on i.id = r.due_item_id
        where r.state <> before.state and (r.state in ('SENT', 'FAILED', 'SKIPPED') or before.state = 'FAILED')
        order by r.id;
    end if;
    return null;
end
$$;

create trigger reminder_change after update on reminder
    referencing old table as old_rows new table as new_rows for each statement execute function note_reminders();
