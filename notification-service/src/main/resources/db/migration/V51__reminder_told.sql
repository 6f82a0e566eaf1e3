-- When a reminder's time came and it was true: webhooks and contacts are told then, however long its mail takes.
alter table reminder add column told_at timestamptz;

create index reminder_untold_idx on reminder (wake_at, id) where wake_at is not null and told_at is null;
