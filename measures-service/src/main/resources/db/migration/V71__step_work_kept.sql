-- A step belongs to the plan of its measure and to no other; its own date goes before that of the measure.
alter table measure
    add constraint measure_of_plan_key unique (id, measure_plan_id);

alter table step
    alter column measure_plan_id set not null,
    drop constraint step_measure_fkey,
    add constraint step_measure_fkey foreign key (measure_id, measure_plan_id) references measure (id, measure_plan_id),
    add constraint step_effective_due_check check (due_on is null or due_on = effective_due_on);

-- A step without any date comes last. What is verified is no work, so ten years of it weigh nothing here.
create index step_work_idx on step (measure_plan_id, coalesce(effective_due_on, date '9999-12-31'), id) where status <> 'VERIFIED';
