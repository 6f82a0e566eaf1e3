-- A plan is keyed by issue, by indicator or by nothing; it is approved by somebody in a capacity, closed, and may be
-- reopened with a reason.
alter table measure_plan
    add column keyed_by              varchar(20) not null default 'FREE',
    add column constraints_stated    varchar(20) not null default 'NOT_STATED',
    add column approved_position     varchar(300),
    add column approved_acting       boolean,
    add column approved_own_position varchar(300),
    add column closed_at             timestamptz,
    add column closed_by             varchar(100),
    add column carried_over_from     uuid,
    drop constraint measure_plan_status_check,
    add constraint measure_plan_status_check check (status in ('DRAFT', 'APPROVED', 'CLOSED')),
    add constraint measure_plan_keyed_by_check check (keyed_by in ('ISSUE', 'INDICATOR', 'FREE')),
    add constraint measure_plan_constraints_stated_check check (constraints_stated in ('NOT_STATED', 'NONE', 'LISTED')),
    add constraint measure_plan_closing_check check ((status = 'CLOSED') = (closed_at is not null)
        and (closed_at is null) = (closed_by is null)),
    add constraint measure_plan_capacity_check check ((approved_position is null) = (approved_acting is null)
        and (approved_position is null or status <> 'DRAFT')
        and (approved_own_position is null or approved_acting)),
    add constraint measure_plan_carried_over_from_fkey foreign key (carried_over_from) references measure_plan (id);

create table plan_reopening (
    measure_plan_id uuid not null,
    position        integer not null,
    reason          varchar(2000) not null,
    reopened_by     varchar(100) not null,
    reopened_at     timestamptz not null,
    constraint plan_reopening_pkey primary key (measure_plan_id, position),
    constraint plan_reopening_measure_plan_fkey foreign key (measure_plan_id) references measure_plan (id)
);
