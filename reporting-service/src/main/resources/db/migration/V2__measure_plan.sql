-- Measure plans, as measures-service announces them. No reference to agency: topics are ordered per key only, so a plan may
-- come before its agency. Until then no query finds it, because every query joins the agency's path.
create table measure_plan (
    id          uuid not null constraint measure_plan_pkey primary key,
    agency_id   uuid not null,
    fiscal_year int  not null constraint measure_plan_fiscal_year_check check (fiscal_year between 2400 and 2700),
    title       text not null
);

create index measure_plan_agency_idx on measure_plan (agency_id);

create table measure (
    id              uuid   not null constraint measure_pkey primary key,
    measure_plan_id uuid   not null constraint measure_measure_plan_fkey references measure_plan (id) on delete cascade,
    number          int    not null,
    title           text   not null,
    main_unit_ids   uuid[] not null
);

create index measure_measure_plan_idx on measure (measure_plan_id, number);
