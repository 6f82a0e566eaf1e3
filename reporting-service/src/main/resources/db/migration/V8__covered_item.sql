-- A duty covers the plan, a measure of it or an item (o34), of which a plan may have several duties.
alter table reporting_schedule
    add column item_code text constraint reporting_schedule_item_code_check check (item_code ~ '^[ieo][1-9][0-9]?$'),
    add constraint reporting_schedule_covers_check check (measure_id is null or item_code is null),
    drop constraint reporting_schedule_duty_key,
    add constraint reporting_schedule_duty_key unique nulls not distinct (measure_plan_id, measure_id, item_code, content,
        frequency_kind, frequency_months, frequency_due_on, reporter_kind, reporter_unit_id, reporter_name, reporter_wildcard);
