-- What an earlier morning left behind.
truncate delivery, delivery_reminder, delivery_try, change, outbox;
delete from reminder where due_item_id in (select id from due_item where fiscal_year = 2600);
delete from reminder where sent_at > now() - interval '1 day';
delete from due_item where fiscal_year = 2600;
truncate change;
