-- The board counts what is open by day, without reading the rows themselves.
create index due_item_board_idx on due_item (due_on, kind, agency_id) where open;
create index due_item_open_agency_idx on due_item (agency_id, due_on, id) where open;
-- What failed lately, newest first.
create index reminder_failed_idx on reminder (planned_at desc, id) where state = 'FAILED';
create index agency_place_idx on agency (type) where type in ('MINISTRY', 'PROVINCE');
