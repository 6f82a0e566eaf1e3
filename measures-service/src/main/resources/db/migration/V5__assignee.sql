-- Ordered and typed (domain, rule 3). The name of a PERSON is personal data and never leaves by event or log.
create table measure_assignee (
    measure_id uuid not null,
    position   integer not null,
    kind       varchar(20) not null,
    role       varchar(20) not null,
    unit_id    uuid,
    name       varchar(500),
    wildcard   varchar(20),
    constraint measure_assignee_pkey primary key (measure_id, position),
    constraint measure_assignee_measure_fkey foreign key (measure_id) references measure (id),
    constraint measure_assignee_unit_fkey foreign key (unit_id) references unit (id),
    constraint measure_assignee_kind_check check (
        kind = 'UNIT' and num_nonnulls(unit_id, name) = 1 and wildcard is null
        or kind in ('POSITION', 'PERSON', 'GROUP') and unit_id is null and name is not null and wildcard is null
        or kind = 'WILDCARD' and num_nonnulls(unit_id, name) = 0 and wildcard in ('ALL', 'RELATED'))
);

create table step_assignee (
    step_id  uuid not null,
    position integer not null,
    kind     varchar(20) not null,
    role     varchar(20) not null,
    unit_id  uuid,
    name     varchar(500),
    wildcard varchar(20),
    constraint step_assignee_pkey primary key (step_id, position),
    constraint step_assignee_step_fkey foreign key (step_id) references step (id),
    constraint step_assignee_unit_fkey foreign key (unit_id) references unit (id),
    constraint step_assignee_kind_check check (
        kind = 'UNIT' and num_nonnulls(unit_id, name) = 1 and wildcard is null
        or kind in ('POSITION', 'PERSON', 'GROUP') and unit_id is null and name is not null and wildcard is null
        or kind = 'WILDCARD' and num_nonnulls(unit_id, name) = 0 and wildcard in ('ALL', 'RELATED'))
);

create index measure_assignee_unit_idx on measure_assignee (unit_id) where unit_id is not null;
create index step_assignee_unit_idx on step_assignee (unit_id) where unit_id is not null;
