-- Each time a report is handed in is a version that stays, with the facts of the plan as they were confirmed, and the date by
-- which it was expected then.
alter table submission
    add column number          int not null default 1 constraint submission_number_check check (number > 0),
    add column due_on          date,
    add column late            boolean not null default false,
    add column publication_url text,
    add column facts           jsonb,
    drop constraint submission_report_key,
    add constraint submission_number_key unique (report_id, number);

update submission s set due_on = r.due_on, late = r.submitted_on > r.due_on from report r where r.id = s.report_id;

alter table submission alter column due_on set not null;
