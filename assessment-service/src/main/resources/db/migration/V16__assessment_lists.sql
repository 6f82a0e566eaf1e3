-- A page begins where the one before ended, whatever the list is narrowed by: each index ends in the order of the list (agency,
-- newest year, id) and begins with what is narrowed.
create index assessment_agency_path_idx on assessment (agency_path, (-fiscal_year), id);
create index assessment_programme_idx on assessment (programme, agency_path, (-fiscal_year), id);
create index assessment_programme_year_idx on assessment (programme, fiscal_year, agency_path, id);
create index assessment_year_idx on assessment (fiscal_year, agency_path, id);
create index assessment_year_status_idx on assessment (fiscal_year, status, agency_path, id);
create index assessment_year_level_idx on assessment (fiscal_year, level, agency_path, id);
-- Most are published, so only the others are worth a search over all years.
create index assessment_unpublished_idx on assessment (status, agency_path, (-fiscal_year), id) where status <> 'PUBLISHED';
