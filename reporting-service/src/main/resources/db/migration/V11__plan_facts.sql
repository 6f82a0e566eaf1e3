-- What measures-service says of a plan's life and of its progress: with it the form of a report is filled in advance.
alter table measure_plan
    add column status      text not null default 'DRAFT' constraint measure_plan_status_check check (status in ('DRAFT', 'APPROVED', 'CLOSED')),
    add column approved_at timestamptz,
    add column closed_on   date,
    add column items       jsonb not null default '[]',
    add column constraints jsonb not null default '[]',
    add column no_constraints boolean not null default false, -- explicitly none
    add column evidence    jsonb not null default '[]';

alter table measure
    add column ends_on     date,
    add column steps       jsonb not null default '[]',
    add column constraints jsonb not null default '[]',
    add column no_constraints boolean not null default false;
