-- When and how people are reminded: of one agency and those below it, of one type of agency, or of all; of one kind or of both.
create table reminder_policy (
    id               uuid        not null constraint reminder_policy_pkey primary key,
    agency_id        uuid,
    agency_path      text, -- where the agency stands, which never changes
    agency_type      text,
    kind             text        constraint reminder_policy_kind_check check (kind in ('FOLLOW_UP', 'REPORT')),
    calendar_leads   integer[]   not null,
    working_leads    integer[]   not null,
    start_days       integer,
    start_count      text        constraint reminder_policy_count_check check (start_count in ('CALENDAR_DAYS', 'WORKING_DAYS')),
    overdue_every    integer     constraint reminder_policy_every_check check (overdue_every > 0),
    overdue_at_most  integer     constraint reminder_policy_cap_check check (overdue_at_most > 0),
    unit_after       integer,
    agency_after     integer,
    supervisor_after integer,
    sending_hour     time        not null,
    quiet_days       boolean     not null,
    digest           boolean     not null,
    changed_on       date        not null,
    changed_by       text        not null, -- the account, never a name
    version          bigint      not null,
    constraint reminder_policy_scope_key unique nulls not distinct (agency_id, agency_type, kind),
    constraint reminder_policy_scope_check check (agency_id is null or agency_type is null),
    constraint reminder_policy_path_check check ((agency_id is null) = (agency_path is null)),
    constraint reminder_policy_start_check check ((start_days is null) = (start_count is null)),
    constraint reminder_policy_overdue_check check ((overdue_every is null) = (overdue_at_most is null))
);

create index reminder_policy_path_idx on reminder_policy (agency_path);
