-- measure_plan_id and agency_id repeat what the follow-up plan says: lists filter by them over millions of rows.
create table follow_up (
    id                uuid not null,
    follow_up_plan_id uuid not null,
    measure_plan_id   uuid not null,
    agency_id         uuid not null,
    number            integer not null,
    title             varchar(600) not null,
    due_on            date not null,
    entered_on        date not null,
    status            varchar(20) not null,
    held_on           date,
    recorded_on       date,
    note              varchar(4000),
    attendance        integer,
    version           bigint not null,
    constraint follow_up_pkey primary key (id),
    constraint follow_up_follow_up_plan_fkey foreign key (follow_up_plan_id) references follow_up_plan (id),
    constraint follow_up_measure_plan_fkey foreign key (measure_plan_id) references measure_plan (id),
    constraint follow_up_agency_fkey foreign key (agency_id) references agency (id),
    constraint follow_up_number_key unique (follow_up_plan_id, number),
    constraint follow_up_status_check check (status in ('SCHEDULED', 'LATE_ENTRY', 'RECORDED')),
    constraint follow_up_record_check check (
        (status = 'RECORDED') = (recorded_on is not null) and (recorded_on is null) = (held_on is null)),
    constraint follow_up_attendance_check check (attendance >= 0)
);

create index follow_up_measure_plan_due_idx on follow_up (measure_plan_id, due_on, id);
create index follow_up_agency_due_idx on follow_up (agency_id, due_on, id);
create index follow_up_due_idx on follow_up (due_on, id);

create table follow_up_progress (
    follow_up_id uuid not null,
    position     integer not null,
    measure_id   uuid not null,
    percent      integer not null,
    note         varchar(4000),
    constraint follow_up_progress_pkey primary key (follow_up_id, position),
    constraint follow_up_progress_follow_up_fkey foreign key (follow_up_id) references follow_up (id),
    constraint follow_up_progress_measure_fkey foreign key (measure_id) references measure (id),
    constraint follow_up_progress_key unique (measure_id, follow_up_id),
    constraint follow_up_progress_percent_check check (percent between 0 and 100)
);
