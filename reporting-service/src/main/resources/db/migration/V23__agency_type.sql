-- Announcements move the deadlines of one type of agency; null until the agency is announced again.
alter table agency add column type text;
