-- The follow-ups of a plan that are still to be held, by due date: whatever is neither recorded nor cancelled.
create index follow_up_open_idx on follow_up (measure_plan_id, due_on, id) include (follow_up_plan_id)
    where status not in ('RECORDED', 'CANCELLED');
