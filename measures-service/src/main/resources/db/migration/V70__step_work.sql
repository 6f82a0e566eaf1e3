-- What is to be done next is read plan by plan in the order of due dates, and an index holds no columns of another table: a step
-- repeats the plan of its measure and keeps the day on which it is due, its own or the last of its measure.
alter table step
    add column measure_plan_id  uuid,
    add column effective_due_on date;

update step s set measure_plan_id = m.measure_plan_id, effective_due_on = coalesce(s.due_on, m.until_on)
from measure m where m.id = s.measure_id;
