-- What the policy said when the reminder was planned, so that sending asks for no policy.
alter table reminder
    add column audience text not null default 'RESPONSIBLE'
        constraint reminder_audience_check check (audience in ('RESPONSIBLE', 'AGENCY', 'SUPERVISOR')),
    add column occasion text not null default 'DUE'
        constraint reminder_occasion_check check (occasion in ('START', 'DUE', 'OVERDUE', 'ESCALATION')),
    add column channel text not null default 'EMAIL'
        constraint reminder_channel_check check (channel in ('EMAIL')),
    add column quiet_days boolean not null default false,
    add column digest boolean not null default false,
    drop constraint reminder_once_key,
    add constraint reminder_once_key unique nulls not distinct (due_item_id, due_on, unit_id, audience, lead_days);

update reminder set occasion = 'OVERDUE' where lead_days < 0;

-- Whether a mailbox has had its message today.
create index reminder_digest_idx on reminder (mailbox, channel, sent_at) where digest and state in ('SENT', 'SENDING');
create index reminder_held_idx on reminder (due_item_id) where state = 'PLANNED' and reason in ('SNOOZED', 'SILENCED');

-- Whose mailbox it is.
create index agency_mailbox_idx on agency (btrim(mailbox));
create index unit_mailbox_idx on unit (btrim(mailbox));
