-- A withdrawn assessment is answered by no further plan; those that answered it keep it.
alter table assessment add withdrawn boolean not null default false;
