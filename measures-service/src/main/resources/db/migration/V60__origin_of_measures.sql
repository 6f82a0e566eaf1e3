-- A plan of an agency above is adopted: the copies keep whence they come. No foreign keys, because the origin may change and lose what was
-- adopted; its editions keep it. Only copies are in the index, so that others cost nothing.
alter table measure_plan add column origin_plan_ids uuid[] not null default '{}';
alter table measure add column origin_measure_id uuid;
alter table step add column origin_step_id uuid;

create unique index measure_origin_idx on measure (measure_plan_id, origin_measure_id) where origin_measure_id is not null;
create unique index step_origin_idx on step (measure_id, origin_step_id) where origin_step_id is not null;
