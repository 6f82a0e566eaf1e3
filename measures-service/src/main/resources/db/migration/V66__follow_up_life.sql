-- What was announced is moved or cancelled with a reason, never removed: numbers are stable for ever.
alter table follow_up
    add column cancellation_cause  varchar(20),
    add column cancellation_reason varchar(2000),
    add column cancelled_by        varchar(100),
    add column cancelled_at        timestamptz,
    drop constraint follow_up_status_check,
    add constraint follow_up_status_check check (status in ('SCHEDULED', 'LATE_ENTRY', 'RECORDED', 'CANCELLED')),
    add constraint follow_up_cancellation_check check ((status = 'CANCELLED') = (cancelled_at is not null)
        and num_nonnulls(cancellation_cause, cancellation_reason, cancelled_by, cancelled_at) in (0, 4)),
    add constraint follow_up_cancellation_cause_check
        check (cancellation_cause in ('REQUESTED', 'PLAN_CHANGED', 'PLAN_CLOSED'));

create table follow_up_rescheduling (
    follow_up_id   uuid not null,
    position       integer not null,
    from_on        date not null,
    to_on          date not null,
    cause          varchar(20) not null,
    reason         varchar(2000) not null,
    announcement   varchar(500),
    -- Nobody where a public holiday moved it.
    rescheduled_by varchar(100),
    rescheduled_at timestamptz not null,
    constraint follow_up_rescheduling_pkey primary key (follow_up_id, position),
    constraint follow_up_rescheduling_follow_up_fkey foreign key (follow_up_id) references follow_up (id),
    constraint follow_up_rescheduling_cause_check check (cause in ('REQUESTED', 'PLAN_CHANGED', 'HOLIDAYS')),
    constraint follow_up_rescheduling_by_check check ((cause = 'HOLIDAYS') = (rescheduled_by is null)),
    constraint follow_up_rescheduling_dates_check check (from_on <> to_on)
);
