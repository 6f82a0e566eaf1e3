-- Each follow-up whole, with its record, as it was told last; absent until it is heard of again.
alter table follow_up add column told jsonb;
