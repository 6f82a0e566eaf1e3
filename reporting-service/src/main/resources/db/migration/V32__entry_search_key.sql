-- What problems, obstacles and constraints are searched by: their text with damaged Thai repaired. V33 fills it in for those of old.
alter table submission_entry add column search_key text collate "C" not null default '';
