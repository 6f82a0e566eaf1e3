select p.id, p.agency_id, a.code, p.fiscal_year, p.programme, p.title, p.status, p.measure_count, p.version
from (select ?::text as path, ?::uuid as id) as after
join measure_plan p on p.id > after.id
cross join lateral (select code from agency where id = p.agency_id and path like after.path limit 1) a
order by p.id
limit 21
