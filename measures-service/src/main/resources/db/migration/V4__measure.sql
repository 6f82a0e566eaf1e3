create table measure (
    id                 uuid not null,
    measure_plan_id    uuid not null,
    number             integer not null,
    kind               varchar(20) not null,
    issue              varchar(40),
    title              varchar(1000) not null,
    from_on            date,
    from_precision     varchar(20),
    until_on           date,
    until_precision    varchar(20),
    rounds             integer[] not null,
    constraints_stated varchar(20) not null,
    version            bigint not null,
    constraint measure_pkey primary key (id),
    constraint measure_plan_fkey foreign key (measure_plan_id) references measure_plan (id),
    constraint measure_number_key unique (measure_plan_id, number),
    constraint measure_kind_check check (kind in ('MEASURE', 'PROJECT', 'ACTIVITY')),
    constraint measure_from_check check ((from_on is null) = (from_precision is null)),
    constraint measure_until_check check ((until_on is null) = (until_precision is null)),
    constraint measure_period_check check (until_on >= from_on),
    constraint measure_rounds_check check (rounds <@ array[3, 6, 9, 12]),
    -- "- ไม่มี -" (explicitly none) is not the same as silence (domain, rule 6).
    constraint measure_constraints_stated_check check (constraints_stated in ('NOT_STATED', 'NONE', 'LISTED'))
);

-- Approaches and steps are two independent lists (domain, rule 5).
create table approach (
    measure_id uuid not null,
    position   integer not null,
    text       varchar(4000) not null,
    constraint approach_pkey primary key (measure_id, position),
    constraint approach_measure_fkey foreign key (measure_id) references measure (id)
);

create table step (
    id         uuid not null,
    measure_id uuid not null,
    number     integer not null,
    text       varchar(4000) not null,
    due_on     date,
    constraint step_pkey primary key (id),
    constraint step_measure_fkey foreign key (measure_id) references measure (id),
    constraint step_number_key unique (measure_id, number)
);

create table measure_finding (
    measure_id uuid not null,
    position   integer not null,
    finding_id uuid not null,
    constraint measure_finding_pkey primary key (measure_id, position),
    constraint measure_finding_measure_fkey foreign key (measure_id) references measure (id),
    constraint measure_finding_finding_fkey foreign key (finding_id) references finding (id),
    constraint measure_finding_key unique (finding_id, measure_id)
);

create table measure_constraint (
    measure_id uuid not null,
    position   integer not null,
    kind       varchar(20) not null,
    text       varchar(4000) not null,
    constraint measure_constraint_pkey primary key (measure_id, position),
    constraint measure_constraint_measure_fkey foreign key (measure_id) references measure (id),
    constraint measure_constraint_kind_check check (kind in ('PROBLEM', 'OBSTACLE', 'CONSTRAINT'))
);
