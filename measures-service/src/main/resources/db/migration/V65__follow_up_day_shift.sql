-- A day of follow-up that falls on a weekend or a public holiday stays (the documents have two of four on one) or moves, as
-- the plan says; planned_on is the day that the plan names, due_on the day on which it is due now.
alter table follow_up_plan
    add column day_shift varchar(30) not null default 'KEEP',
    add constraint follow_up_plan_day_shift_check
        check (day_shift in ('KEEP', 'NEXT_WORKING_DAY', 'PREVIOUS_WORKING_DAY'));

alter table follow_up add column planned_on date;
update follow_up set planned_on = due_on;
alter table follow_up alter column planned_on set not null;
