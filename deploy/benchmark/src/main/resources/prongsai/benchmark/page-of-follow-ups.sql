select f.id, f.follow_up_plan_id, f.measure_plan_id, f.agency_id, a.code, f.number, f.title, f.due_on, f.entered_on, f.status,
       f.recorded_on, f.version
from follow_up f join agency a on a.id = f.agency_id
where a.path like ? and (f.due_on, f.id) > (?, ?)
order by f.due_on, f.id
limit 51
