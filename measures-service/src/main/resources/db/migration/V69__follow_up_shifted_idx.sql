-- A later announcement of holidays asks for the few that were shifted across a day; those that fall on it are found by their date.
create index follow_up_shifted_idx on follow_up (due_on, id) where status = 'SCHEDULED' and planned_on <> due_on;
