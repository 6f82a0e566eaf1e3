-- What did not arrive lately, newest first: given up, or tried and to be tried again.
create index delivery_failing_idx on delivery (planned_at desc, id) where state = 'FAILED' or state = 'PLANNED' and tries > 0;
