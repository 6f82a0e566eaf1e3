-- Every change of a due item is noted in its transaction, whoever makes it.
create function note_due_item() returns trigger language plpgsql as
$$
begin
    if tg_op = 'INSERT' then
        insert into change (what, due_item_id, agency_id, day) values ('ENTERED', new.id, new.agency_id, new.due_on);
    elsif new.open <> old.open then
        insert into change (what, due_item_id, agency_id, day_before, day)
        values (case when new.open then 'REOPENED' else 'DONE' end, new.id, new.agency_id,
            old.due_on, case when new.open then new.due_on else new.done_on end);
    elsif new.due_on <> old.due_on then
        insert into change (what, due_item_id, agency_id, day_before, day)
        values ('MOVED', new.id, new.agency_id, old.due_on, new.due_on);
    else
        if (new.title, new.agency_id, new.unit_ids, new.status) is distinct from (old.title, old.agency_id, old.unit_ids, old.status) then
            insert into change (what, due_item_id, agency_id) values ('CHANGED', new.id, new.agency_id);
        end if;
        if new.acknowledged_at is distinct from old.acknowledged_at then
            insert into change (what, due_item_id, agency_id, account, note)
            values (case when new.acknowledged_at is null then 'ACKNOWLEDGEMENT_REMOVED' else 'ACKNOWLEDGED' end, new.id,
                new.agency_id, new.acknowledged_by, new.acknowledgement_note);
        end if;
        if (new.snoozed_until, new.snoozed_by, new.snooze_note) is distinct from (old.snoozed_until, old.snoozed_by, old.snooze_note) then
            insert into change (what, due_item_id, agency_id, account, note, day)
            values (case when new.snoozed_until is null then 'SNOOZE_REMOVED' else 'SNOOZED' end, new.id,
                new.agency_id, new.snoozed_by, new.snooze_note, new.snoozed_until);
        end if;
    end if;
    return null;
end
$$;

create trigger due_item_change after insert or update on due_item for each row execute function note_due_item();
