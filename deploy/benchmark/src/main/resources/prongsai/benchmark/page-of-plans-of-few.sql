select p.id, p.agency_id, a.code, p.fiscal_year, p.programme, p.title, p.status, p.measure_count, p.version
from (select ?::text as path, ?::uuid as id) as after
join agency a on a.path ~>=~ after.path and a.path ~<~ (rtrim(after.path, '/') || '0')
join measure_plan p on p.agency_id = a.id and p.id > after.id
order by p.id
limit 21
