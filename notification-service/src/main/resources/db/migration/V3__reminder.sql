-- One mail to one mailbox. While it is planned or being sent, wake_at says when a worker has to look at it next: the planned
-- hour, the next try, or the end of the lease. Final rows have none, so the index holds only what is still to do.
create table reminder (
    id          uuid        not null constraint reminder_pkey primary key,
    due_item_id uuid        not null constraint reminder_due_item_fkey references due_item (id),
    unit_id     uuid, -- null: the agency itself
    lead_days   integer     not null,
    due_on      date        not null,
    planned_at  timestamptz not null,
    wake_at     timestamptz,
    state       text        not null constraint reminder_state_check
        check (state in ('PLANNED', 'SENDING', 'SENT', 'SKIPPED', 'STOPPED', 'FAILED')),
    tries       integer     not null,
    reason      text,
    answer      text, -- reply code of the mail server's last refusal
    mailbox     text, -- the address last tried
    sent_at     timestamptz,
    version     bigint      not null,
    constraint reminder_once_key unique nulls not distinct (due_item_id, due_on, unit_id, lead_days),
    constraint reminder_wake_check check ((wake_at is not null) = (state in ('PLANNED', 'SENDING'))),
    constraint reminder_sent_check check ((sent_at is not null) = (state = 'SENT'))
);

create index reminder_wake_idx on reminder (wake_at, id) where wake_at is not null;
create index reminder_unaddressed_idx on reminder (due_item_id)
    where state = 'FAILED' and reason in ('NO_MAILBOX', 'ADDRESS_REFUSED');
