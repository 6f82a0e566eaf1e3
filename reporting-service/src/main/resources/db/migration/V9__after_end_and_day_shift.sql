-- What becomes of a duty when its measure has ended, and of a due date on which nobody works. The defaults are what held before.
alter table reporting_schedule
    add column after_end text not null default 'GO_ON' constraint reporting_schedule_after_end_check
        check (after_end in ('STOP', 'GO_ON')),
    add column day_shift text not null default 'KEEP' constraint reporting_schedule_day_shift_check
        check (day_shift in ('KEEP', 'NEXT_WORKING_DAY', 'PREVIOUS_WORKING_DAY'));
