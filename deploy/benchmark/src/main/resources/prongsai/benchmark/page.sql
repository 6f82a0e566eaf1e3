select a.id, g.id, g.code, a.criteria_id, a.programme, a.fiscal_year, a.status, a.overall, a.level, a.version
from assessment a
join agency g on g.id = a.agency_id
where a.id > ? and g.path like ?
order by a.id
limit 51
