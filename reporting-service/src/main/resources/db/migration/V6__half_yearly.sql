-- The two halves of the fiscal year: October to March, April to September. Unlike the 6-month round the second is not cumulative.
alter table reporting_schedule
    drop constraint reporting_schedule_frequency_check,
    add constraint reporting_schedule_frequency_check
        check (frequency_kind in ('MONTHLY', 'QUARTERLY', 'ROUNDS', 'HALF_YEARLY', 'FISCAL_YEAR_END', 'ONCE'));
