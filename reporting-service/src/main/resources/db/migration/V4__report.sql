-- One report per schedule and period, with the date until which it is expected.
create table report (
    id                   uuid   not null constraint report_pkey primary key,
    version              bigint not null,
    schedule_id          uuid   not null constraint report_schedule_fkey references reporting_schedule (id),
    measure_plan_id      uuid   not null,
    measure_id           uuid,
    agency_id            uuid   not null,
    fiscal_year          int    not null constraint report_fiscal_year_check check (fiscal_year between 2400 and 2700),
    content              text   not null constraint report_content_check check (content in ('PROGRESS', 'SUMMARY', 'RESULT')),
    responsible_unit_ids uuid[] not null,
    title                text   not null,
    period_label         text   not null,
    period_from          date   not null,
    period_to            date   not null,
    due_on               date   not null,
    entered_on           date   not null,
    status               text   not null constraint report_status_check check (status in ('OPEN', 'LATE_ENTRY', 'SUBMITTED')),
    submitted_on         date   constraint report_submitted_on_check check ((status = 'SUBMITTED') = (submitted_on is not null)),
    constraint report_period_key unique (schedule_id, period_label),
    constraint report_period_check check (period_from <= period_to)
);

-- The keyset of the list is (due_on, id): for all agencies in scope, for one agency and for one plan.
create index report_due_idx on report (due_on, id);
create index report_agency_due_idx on report (agency_id, due_on, id);
create index report_measure_plan_due_idx on report (measure_plan_id, due_on, id);
