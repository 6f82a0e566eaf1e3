-- Who said that they know of it or want to hear of it later; accounts, never names.
alter table due_item
    add column acknowledged_by text,
    add column acknowledged_at timestamptz,
    add column acknowledgement_note text,
    add column snoozed_by text,
    add column snoozed_until date,
    add column snooze_note text,
    add column planned_from date, -- no reminder of an earlier day is added any more: a policy changed, or a stop was taken back
    add constraint due_item_acknowledgement_check
        check ((acknowledged_by is null) = (acknowledged_at is null)),
    add constraint due_item_snooze_check check ((snoozed_by is null) = (snoozed_until is null));

-- A changed policy walks through what is open in this order.
create index due_item_open_id_idx on due_item (id) where open;
