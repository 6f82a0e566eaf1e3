-- A duty is entered by hand, or follows from the rounds of a measure in an approved plan: of those a measure has one, however
-- often the plan is approved or its event comes.
alter table reporting_schedule
    add column origin text not null default 'HAND' constraint reporting_schedule_origin_check check (origin in ('HAND', 'PLAN'));

create unique index reporting_schedule_derived_key on reporting_schedule (measure_id) where origin = 'PLAN';
