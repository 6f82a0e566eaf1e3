select f.id, f.follow_up_plan_id, f.measure_plan_id, f.agency_id, a.code, f.number, f.title, f.planned_on, f.due_on, f.entered_on,
       f.status, f.recorded_on, f.version
from (select ?::text as path, ?::date as due_on, ?::uuid as id) as after
join agency a on a.path ~>=~ after.path and a.path ~<~ (rtrim(after.path, '/') || '0')
cross join lateral (
    select * from follow_up
    where agency_id = a.id and (due_on, id) > (after.due_on, after.id)
    order by due_on, id limit 21) f
order by f.due_on, f.id
limit 21
