-- That a message to a contact or another system was given up, and that a message is to be sent again, is told of each item that it is
-- about. What becomes of a reminder's own mail is told with the reminder.
create function note_delivery() returns trigger language plpgsql as
$$
begin
    insert into change (what, due_item_id, agency_id)
    select distinct case new.state when 'FAILED' then 'DELIVERY_FAILED' else 'DELIVERY_RESUMED' end, i.id, i.agency_id
    from delivery_reminder l join reminder r on r.id = l.reminder_id join due_item i on i.id = r.due_item_id
    where l.delivery_id = new.id;
    return null;
end
$$;

create trigger delivery_change after update of state on delivery for each row
    when (new.state = 'FAILED' and old.state <> 'FAILED' and new.receiver_id is not null
        or new.state = 'PLANNED' and old.state in ('DELIVERED', 'FAILED', 'CANCELLED'))
    execute function note_delivery();
