-- What agencies and units are called, for documents; absent until the agency is heard of again.
alter table agency add column name_th text;
alter table agency_unit add column name_th text not null default '';
