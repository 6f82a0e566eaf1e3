-- Only agency and fiscal year are mandatory (domain, rule 1): one of the five documents has nothing else.
create table measure_plan (
    id             uuid not null,
    agency_id      uuid not null,
    fiscal_year    integer not null,
    programme      varchar(40),
    assessment_id  uuid,
    title          varchar(500),
    status         varchar(20) not null,
    measure_count  integer not null,
    created_at     timestamptz not null,
    approved_at    timestamptz,
    approved_by    varchar(100),
    version        bigint not null,
    constraint measure_plan_pkey primary key (id),
    constraint measure_plan_agency_fkey foreign key (agency_id) references agency (id),
    constraint measure_plan_assessment_fkey foreign key (assessment_id) references assessment (id),
    constraint measure_plan_fiscal_year_check check (fiscal_year between 2400 and 2700),
    constraint measure_plan_status_check check (status in ('DRAFT', 'APPROVED')),
    constraint measure_plan_approval_check check ((status = 'DRAFT') = (approved_at is null)
        and (approved_at is null) = (approved_by is null))
);

create index measure_plan_agency_idx on measure_plan (agency_id, fiscal_year, id);
