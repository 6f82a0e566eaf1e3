select f.id, f.follow_up_plan_id, f.measure_plan_id, f.agency_id, a.code, f.number, f.title, f.planned_on, f.due_on, f.entered_on,
       f.status, f.recorded_on, f.version
from (select ?::text as path, ?::date as due_on, ?::uuid as id) as after
join follow_up f on (f.due_on, f.id) > (after.due_on, after.id)
cross join lateral (select code from agency where id = f.agency_id and path like after.path limit 1) a
order by f.due_on, f.id
limit 21
