-- As many agencies as :agencies says, each with a plan for the years :first_year to :last_year and the next one. For each plan but the last
-- twelve monthly reports: most accepted, some late, returned, waiting, exempt or never handed in. The last year's are yet to be opened.
-- Deterministic but for the ids, so that two runs measure the same rows.

-- The nation, 20 ministries, 76 provinces below one of them, and all others below a ministry or, nine of ten, a province.
insert into agency (id, code, path)
select uuidv7(), code, path from (
    select 0 as level, 0 as n, 'TH' as code, '/TH/' as path
    union all
    select 1, n, 'M' || n, '/TH/M' || n || '/' from generate_series(1, 20) as n
    union all
    select 2, n, province, '/TH/M1/' || province || '/'
    from generate_series(1, 76) as n cross join lateral (select case n when 1 then 'ROIET' else 'P' || n end as province)
    union all
    select 3, n, code, parent || code || '/'
    from generate_series(1, :agencies - 96) as n
    cross join lateral (
        select case n when 76 then 'ROIET-TM' else 'A' || n end as code,
               case when n % 10 = 0 then '/TH/M' || 2 + n / 10 % 19 || '/'
                    when n % 76 = 0 then '/TH/M1/ROIET/'
                    when n % 76 = 1 then '/TH/M1/P76/'
                    else '/TH/M1/P' || n % 76 || '/' end as parent)) as made
order by level, n;

insert into agency_unit (agency_id, unit_id) select id, uuidv7() from agency;

insert into measure_plan (id, agency_id, fiscal_year, title, status)
select uuidv7(), agency.id, year, 'มาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน ปีงบประมาณ พ.ศ. ' || year, 'APPROVED'
from generate_series(:first_year, :last_year + 1) as year, agency where code <> 'TH'
order by year, agency.id;

insert into measure (id, measure_plan_id, number, title, main_unit_ids)
select uuidv7(), p.id, 1, 'กระบวนการปฏิบัติงานที่โปร่งใสและมีประสิทธิภาพ', array[unit_id]
from measure_plan p join agency_unit u on u.agency_id = p.agency_id
order by p.id;

insert into reporting_schedule
    (id, version, measure_plan_id, agency_id, fiscal_year, frequency_kind, content, window_days, origin, reporter_kind, reporter_name,
     recipient_type, recipient_agency_id)
select uuidv7(), 0, p.id, p.agency_id, p.fiscal_year, 'MONTHLY', 'PROGRESS', 5, 'ISSUED', 'POSITION', 'หัวหน้าหน่วยงาน',
       'MINISTRY', nation.id
from measure_plan p, agency nation where nation.code = 'TH' and p.fiscal_year <= :last_year
order by p.id;

insert into report
    (id, version, schedule_id, measure_plan_id, agency_id, reviewer_agency_id, fiscal_year, content, responsible_unit_ids, title,
     period_label, period_from, period_to, due_on, entered_on, status, submitted_on, waiting_since, revise_until)
select uuidv7(), 1, s.id, s.measure_plan_id, s.agency_id, s.recipient_agency_id, s.fiscal_year, 'PROGRESS', array[u.unit_id],
       'รายงานความก้าวหน้า เดือนที่ ' || n || ': มาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน ปีงบประมาณ พ.ศ. ' || s.fiscal_year,
       'M' || lpad(n::text, 2, '0') || '/' || s.fiscal_year, starts, due - 5, due, starts, status,
       case when status not in ('OPEN', 'EXEMPT') then due + case when chance < 80 then -1 else 3 end end,
       case when status = 'SUBMITTED' then due end, case when status = 'RETURNED' then due + 10 end
from reporting_schedule s
    join agency_unit u on u.agency_id = s.agency_id
    cross join generate_series(1, 12) as n
    cross join lateral (select (make_date(s.fiscal_year - 544, 10, 1) + make_interval(months => n - 1))::date as starts) a
    cross join lateral (select (starts + interval '1 month' + interval '4 days')::date as due) b
    cross join lateral (select abs(hashtext(s.agency_id::text || n || s.fiscal_year)) % 100 as chance) c
    cross join lateral (select case when chance < 86 then 'ACCEPTED' when chance < 90 then 'RETURNED' when chance < 93 then 'SUBMITTED'
                               when chance < 95 then 'EXEMPT' else 'OPEN' end as status) d
order by s.id, n;

-- As they stand when nothing has changed for a while.
update compliance_count set summed_up = true;
