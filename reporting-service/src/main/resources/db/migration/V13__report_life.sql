-- A report is handed in, returned, handed in again and accepted, or nobody waits for it any more. Whoever receives it reviews it:
-- the agency itself for its own head, an agency above it, or nobody (null) where it goes to the public website.
alter table report
    add column reviewer_agency_id uuid,
    add column waiting_since      date,
    add column revise_until       date;

update report set reviewer_agency_id = agency_id, waiting_since = submitted_on;

alter table report
    drop constraint report_status_check,
    add constraint report_status_check check (status in
        ('OPEN', 'LATE_ENTRY', 'SUBMITTED', 'RETURNED', 'RESUBMITTED', 'ACCEPTED', 'EXEMPT', 'WITHDRAWN')),
    drop constraint report_submitted_on_check,
    -- Exempt: also what had been returned, hence handed in before.
    add constraint report_submitted_on_check check (case
        when status in ('OPEN', 'LATE_ENTRY', 'WITHDRAWN') then submitted_on is null
        when status <> 'EXEMPT' then submitted_on is not null
        else true end),
    add constraint report_waiting_since_check check ((waiting_since is not null) = (status in ('SUBMITTED', 'RESUBMITTED'))),
    add constraint report_revise_until_check check (status <> 'RETURNED' or revise_until is not null);

-- The queue of a reviewer; as small as what waits.
create index report_waiting_idx on report (reviewer_agency_id, waiting_since, id) where waiting_since is not null;
