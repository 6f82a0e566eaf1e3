-- One plan of follow-ups for several measures, as in the memo of the provincial education office.
create table follow_up_plan (
    id                   uuid not null,
    measure_plan_id      uuid not null,
    pattern              varchar(20) not null,
    every_days           integer,
    dates                date[] not null,
    from_on              date,
    until_on             date,
    supervisor_kind      varchar(20),
    supervisor_role      varchar(20),
    supervisor_unit_id   uuid,
    supervisor_name      varchar(500),
    supervisor_wildcard  varchar(20),
    channels             varchar(20)[] not null,
    responsible_unit_ids uuid[] not null,
    entered_on           date not null,
    version              bigint not null,
    constraint follow_up_plan_pkey primary key (id),
    constraint follow_up_plan_measure_plan_fkey foreign key (measure_plan_id) references measure_plan (id),
    constraint follow_up_plan_supervisor_unit_fkey foreign key (supervisor_unit_id) references unit (id),
    constraint follow_up_plan_pattern_check check (
        pattern in ('SEMI_MONTHLY', 'EVERY_N_DAYS', 'MONTHLY', 'DATES', 'SINGLE')),
    constraint follow_up_plan_every_days_check check ((pattern = 'EVERY_N_DAYS') = (every_days is not null)),
    constraint follow_up_plan_dates_check check ((pattern in ('DATES', 'SINGLE')) = (cardinality(dates) > 0)),
    constraint follow_up_plan_period_check check (until_on >= from_on)
);

create index follow_up_plan_measure_plan_idx on follow_up_plan (measure_plan_id, id);

create table follow_up_plan_measure (
    follow_up_plan_id uuid not null,
    position          integer not null,
    measure_id        uuid not null,
    constraint follow_up_plan_measure_pkey primary key (follow_up_plan_id, position),
    constraint follow_up_plan_measure_plan_fkey foreign key (follow_up_plan_id) references follow_up_plan (id),
    constraint follow_up_plan_measure_measure_fkey foreign key (measure_id) references measure (id),
    constraint follow_up_plan_measure_key unique (measure_id, follow_up_plan_id)
);
