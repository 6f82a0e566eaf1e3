-- A finding that comes back is flagged (domain, rule 9) by assessment-service.
alter table finding add column recurring boolean not null default false;
