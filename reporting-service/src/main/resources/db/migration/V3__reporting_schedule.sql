-- Who reports what to whom, how often. No reference to measure or unit: those belong to other services, which may take them
-- back while the duty and its reports stay.
create table reporting_schedule (
    id                 uuid    not null constraint reporting_schedule_pkey primary key,
    version            bigint  not null,
    measure_plan_id    uuid    not null,
    measure_id         uuid,
    agency_id          uuid    not null,
    fiscal_year        int     not null constraint reporting_schedule_fiscal_year_check check (fiscal_year between 2400 and 2700),
    frequency_kind     text    not null constraint reporting_schedule_frequency_check
        check (frequency_kind in ('MONTHLY', 'QUARTERLY', 'ROUNDS', 'FISCAL_YEAR_END', 'ONCE')),
    frequency_months   int[]   constraint reporting_schedule_months_check
        check ((frequency_kind = 'ROUNDS') = (frequency_months is not null) and frequency_months <@ array[3, 6, 9, 12]),
    frequency_due_on   date    constraint reporting_schedule_due_on_check
        check ((frequency_kind = 'ONCE') = (frequency_due_on is not null)),
    content            text    not null constraint reporting_schedule_content_check check (content in ('PROGRESS', 'SUMMARY', 'RESULT')),
    window_days        int     not null constraint reporting_schedule_window_days_check check (window_days between 0 and 90),
    reporter_kind      text    not null,
    reporter_unit_id   uuid,
    reporter_name      text,
    reporter_wildcard  text,
    recipient_kind     text    not null,
    recipient_unit_id  uuid,
    recipient_name     text,
    recipient_wildcard text,
    -- One duty is entered once: absent parts count as equal.
    constraint reporting_schedule_duty_key unique nulls not distinct (measure_plan_id, measure_id, content, frequency_kind,
        frequency_months, frequency_due_on, reporter_kind, reporter_unit_id, reporter_name, reporter_wildcard)
);

create index reporting_schedule_agency_idx on reporting_schedule (agency_id, id);
