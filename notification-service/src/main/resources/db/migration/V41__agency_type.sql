-- Null until the agency's next event: what was stored before did not keep it.
alter table agency add column type text;
