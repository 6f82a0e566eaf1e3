-- Twenty things of each agency that are due tomorrow. The reminder of the day before is due at once (:from now), those of the day itself
-- and of the day after are yet to come.
insert into due_item (id, kind, agency_id, agency_code, fiscal_year, title, due_on, entered_on, dated_on, status, open, unit_ids, version)
select uuidv7(), case n % 2 when 0 then 'REPORT' else 'FOLLOW_UP' end, id, code, 2600,
       'รายงานความก้าวหน้า ครั้งที่ ' || n || ': มาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน',
       (now() at time zone 'Asia/Bangkok')::date + 1, current_date - 30, current_date - 30, 'SCHEDULED', true, '{}', 0
from agency cross join generate_series(1, 20) as n order by agency.id, n;

insert into reminder (id, due_item_id, lead_days, due_on, planned_at, wake_at, state, tries, version, occasion, digest)
select uuidv7(), i.id, 1 - n, i.due_on, at, at, 'PLANNED', 0, 0, 'DUE', true
from due_item i cross join generate_series(0, 2) as n
    cross join lateral (select now() + :from + make_interval(days => n) as at) a
where fiscal_year = 2600 order by i.id, n;
