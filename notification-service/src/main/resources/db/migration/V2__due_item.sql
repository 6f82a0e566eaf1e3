-- A follow-up or report with its date. No foreign key to agency: Kafka orders events per key only, so an item may come first.
-- Upcoming, due today and overdue are computed from due_on and today; only "done" is a fact to keep.
create table due_item (
    id          uuid    not null constraint due_item_pkey primary key,
    kind        text    not null constraint due_item_kind_check check (kind in ('FOLLOW_UP', 'REPORT')),
    agency_id   uuid    not null,
    agency_code text    not null,
    fiscal_year integer not null,
    title       text    not null,
    due_on      date    not null,
    entered_on  date    not null,
    dated_on    date    not null, -- the day on which due_on was set: entered_on, or the day of the last move
    status      text    not null, -- as the producer says it
    open        boolean not null,
    done_on     date,
    unit_ids    uuid[]  not null,
    version     bigint  not null
);

create index due_item_due_idx on due_item (due_on, id);
create index due_item_open_idx on due_item (due_on, id) where open;
create index due_item_agency_idx on due_item (agency_id, due_on, id);
