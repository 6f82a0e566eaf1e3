-- A duty may also be issued by an agency above, for many agencies at once.
alter table reporting_schedule
    drop constraint reporting_schedule_origin_check,
    add constraint reporting_schedule_origin_check check (origin in ('HAND', 'PLAN', 'ISSUED'));
