-- Each report's due date before and after a change, in the order of the changes: the latest that is in force says where it stands.
create table deadline_move (
    position  bigint not null generated always as identity constraint deadline_move_pkey primary key,
    change_id uuid   not null constraint deadline_move_change_fkey references deadline_change (id) on delete cascade,
    report_id uuid   not null constraint deadline_move_report_fkey references report (id),
    agency_id uuid   not null,
    from_due  date   not null,
    to_due    date   not null
);

create index deadline_move_change_idx on deadline_move (change_id, position);
create index deadline_move_report_idx on deadline_move (report_id, position);
