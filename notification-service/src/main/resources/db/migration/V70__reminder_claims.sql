-- What a claim looks for beside the open items of an agency: what its supervisors are to be told, and what waits for another try.
create index reminder_supervised_idx on reminder (wake_at) where audience = 'SUPERVISOR' and wake_at is not null;
create index reminder_troubled_supervised_idx on reminder (due_item_id)
    where audience = 'SUPERVISOR' and state = 'PLANNED' and reason = 'MAIL_TROUBLE';
