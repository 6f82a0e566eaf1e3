select id, agency_id, agency_path, criteria_id, programme, fiscal_year, status, overall, level, version
from assessment
where (agency_path, -fiscal_year, id) > (?, ?, ?) and agency_path < ?
order by agency_path, -fiscal_year, id
limit 51
