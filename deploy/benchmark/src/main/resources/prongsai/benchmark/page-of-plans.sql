select p.id, p.agency_id, a.code, p.fiscal_year, p.programme, p.title, p.status, p.measure_count, p.version
from measure_plan p join agency a on a.id = p.agency_id
where a.path like ? and p.id > ?
order by p.id
limit 51
