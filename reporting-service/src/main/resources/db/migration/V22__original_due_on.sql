-- Where a deadline moved, the date that was promised in the beginning stays; null: it never moved.
alter table report add column original_due_on date;
