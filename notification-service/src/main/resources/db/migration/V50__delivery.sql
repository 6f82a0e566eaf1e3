-- One message to one receiver, with its tries and what became of it. Everything but the mails of reminders is claimed here, endpoint by
-- endpoint, so that one that hangs holds up only itself; those mails are claimed with their reminders and have no wake_at.
create table delivery (
    id          uuid        not null constraint delivery_pkey primary key,
    channel     text        not null constraint delivery_channel_check check (channel in ('EMAIL', 'WEBHOOK', 'LINE')),
    purpose     text        not null
        constraint delivery_purpose_check check (purpose in ('REMINDER', 'TEST', 'NOTICE', 'CONFIRMATION')),
    endpoint    text        not null, -- whose trouble is its own
    receiver_id uuid, -- the webhook or contact; null: a mailbox of an agency or unit
    agency_id   uuid        not null, -- the agency it is about; no foreign key, as in due_item
    kind        text        constraint delivery_kind_check check (kind in ('FOLLOW_UP', 'REPORT')), -- null: none or several
    address     text,
    subject     text,
    body        text, -- null: written from its reminders when it is sent
    state       text        not null
        constraint delivery_state_check check (state in ('PLANNED', 'SENDING', 'DELIVERED', 'FAILED', 'CANCELLED')),
    tries       integer     not null,
    answer      text, -- reply code of the last answer, or what went wrong in a word
    planned_at  timestamptz not null,
    wake_at     timestamptz, -- the next try, or the end of the lease
    done_at     timestamptz,
    version     bigint      not null,
    constraint delivery_wake_check check (wake_at is null or state in ('PLANNED', 'SENDING')),
    constraint delivery_done_check check ((done_at is not null) = (state in ('DELIVERED', 'FAILED', 'CANCELLED')))
);

create index delivery_wake_idx on delivery (endpoint, wake_at, id) where wake_at is not null;
create index delivery_planned_idx on delivery (planned_at, id);
create index delivery_agency_idx on delivery (agency_id, planned_at, id);
create index delivery_receiver_idx on delivery (receiver_id, planned_at) where receiver_id is not null;
create index delivery_mail_waiting_idx on delivery (id) where state = 'PLANNED' and wake_at is null;

create table delivery_reminder (
    delivery_id uuid not null constraint delivery_reminder_delivery_fkey references delivery (id) on delete cascade,
    reminder_id uuid not null constraint delivery_reminder_reminder_fkey references reminder (id) on delete cascade,
    constraint delivery_reminder_pkey primary key (delivery_id, reminder_id)
);

create index delivery_reminder_reminder_idx on delivery_reminder (reminder_id);

create table delivery_try (
    id          uuid        not null constraint delivery_try_pkey primary key,
    delivery_id uuid        not null constraint delivery_try_delivery_fkey references delivery (id) on delete cascade,
    number      integer     not null,
    at          timestamptz not null,
    outcome     text        not null
        constraint delivery_try_outcome_check check (outcome in ('TAKEN', 'REFUSED', 'GONE', 'TROUBLE')),
    answer      text
);

create index delivery_try_delivery_idx on delivery_try (delivery_id, at);
