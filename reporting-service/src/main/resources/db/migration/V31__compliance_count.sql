-- How many reports stand how, for each agency and for all below it, by period, kind of content and due date. Rows only come on
-- top, and a count is their sum: a counter for the nation, changed in place, would let reports wait for each other. What is not
-- handed in is overdue or still open by the day of reading, hence the due date.
create table compliance_count (
    path          text collate "C" not null,
    own           boolean          not null, -- reports of the agency of that path; else of those below it
    fiscal_year   int              not null,
    period_label  text collate "C" not null,
    content       text collate "C" not null,
    due_on        date             not null,
    not_handed_in int              not null,
    exempt        int              not null,
    on_time       int              not null,
    late          int              not null,
    waiting       int              not null,
    returned      int              not null,
    accepted      int              not null,
    summed_up     boolean          not null default false
);

create index compliance_count_path_idx on compliance_count (path, fiscal_year, period_label, content, due_on);
create index compliance_count_fresh_idx on compliance_count (path) where not summed_up;

-- How one report counts, with what it was multiplied by; a withdrawn one does not. On time goes by the due date in force.
create function compliance_tally(status text, submitted_on date, due_on date, times int)
    returns table (not_handed_in int, exempt int, on_time int, late int, waiting int, returned int, accepted int)
    language sql immutable parallel safe as $$
    select times * (status in ('OPEN', 'LATE_ENTRY'))::int,
           times * (status = 'EXEMPT')::int,
           times * (status in ('SUBMITTED', 'RESUBMITTED', 'RETURNED', 'ACCEPTED') and submitted_on <= due_on)::int,
           times * (status in ('SUBMITTED', 'RESUBMITTED', 'RETURNED', 'ACCEPTED') and submitted_on > due_on)::int,
           times * (status in ('SUBMITTED', 'RESUBMITTED'))::int,
           times * (status = 'RETURNED')::int,
           times * (status = 'ACCEPTED')::int
    where status <> 'WITHDRAWN' $$;

-- The statement that counts the reports of a query, each as often as its "times" says (1 or -1), for all agencies in its "above".
create function compliance_counting(reports text) returns text language sql immutable parallel safe
    return format($$
        insert into compliance_count (path, own, fiscal_year, period_label, content, due_on,
            not_handed_in, exempt, on_time, late, waiting, returned, accepted)
        select a.path, a.place = cardinality(r.above), r.fiscal_year, r.period_label, r.content, r.due_on,
            sum(t.not_handed_in), sum(t.exempt), sum(t.on_time), sum(t.late), sum(t.waiting), sum(t.returned), sum(t.accepted)
        from (%s) r
            cross join lateral compliance_tally(r.status, r.submitted_on, r.due_on, r.times) t
            cross join lateral unnest(r.above) with ordinality as a (path, place)
        group by 1, 2, 3, 4, 5, 6
        having (sum(t.not_handed_in), sum(t.exempt), sum(t.on_time), sum(t.late), sum(t.waiting), sum(t.returned),
            sum(t.accepted)) <> (0, 0, 0, 0, 0, 0, 0)
        order by 1, 2, 3, 4, 5, 6 $$, reports);

-- Reports are counted where their agency stands. While an agency moves none is counted, and while any is counted none moves: else
-- the one would not see what the other has not committed. Each statement of these functions sees what was committed before it.
create function compliance_report_changed() returns trigger language plpgsql as $$
declare
    plus  constant text := 'select r.*, a.above, 1 as times from new_rows r join agency a on a.id = r.agency_id';
    minus constant text := 'select r.*, a.above, -1 as times from old_rows r join agency a on a.id = r.agency_id';
begin
    perform pg_advisory_xact_lock_shared(hashtextextended('prongsai.compliance', 0));
    execute compliance_counting(case tg_op
        when 'INSERT' then plus
        when 'DELETE' then minus
        else plus || ' union all ' || minus end);
    return null;
end $$;

create trigger compliance_report_inserted after insert on report
    referencing new table as new_rows for each statement execute function compliance_report_changed();
create trigger compliance_report_updated after update on report
    referencing old table as old_rows new table as new_rows for each statement execute function compliance_report_changed();
create trigger compliance_report_deleted after delete on report
    referencing old table as old_rows for each statement execute function compliance_report_changed();

create function compliance_agency_changed() returns trigger language plpgsql as $$
declare
    plus  constant text := 'select r.*, a.above, 1 as times from new_rows a join report r on r.agency_id = a.id';
    minus constant text := 'select r.*, a.above, -1 as times from old_rows a join report r on r.agency_id = a.id';
    moved boolean := true;
begin
    if tg_op = 'UPDATE' then
        select count(*) > 0 into moved from old_rows o join new_rows n on n.id = o.id where n.path <> o.path;
    end if;
    if moved then
        perform pg_advisory_xact_lock(hashtextextended('prongsai.compliance', 0));
        execute compliance_counting(case tg_op
            when 'INSERT' then plus
            when 'DELETE' then minus
            else plus || ' union all ' || minus end);
    end if;
    return null;
end $$;

create trigger compliance_agency_inserted after insert on agency
    referencing new table as new_rows for each statement execute function compliance_agency_changed();
create trigger compliance_agency_updated after update on agency
    referencing old table as old_rows new table as new_rows for each statement execute function compliance_agency_changed();
create trigger compliance_agency_deleted after delete on agency
    referencing old table as old_rows for each statement execute function compliance_agency_changed();

do $$ begin
    execute compliance_counting('select r.*, a.above, 1 as times from report r join agency a on a.id = r.agency_id');
end $$;
