-- As many agencies as :agencies says, with a mailbox and five things each that come due 40 to 60 days from now; nothing is planned yet.
insert into agency (id, code, name_th, type, path, mailbox, version)
select uuidv7(), 'A' || n, 'องค์การบริหารส่วนตำบลที่ ' || n, 'SAO', '/TH/P' || n % 76 || '/A' || n || '/', 'saraban@a' || n || '.example', 0
from generate_series(1, :agencies) as n order by n;

insert into due_item (id, kind, agency_id, agency_code, fiscal_year, title, due_on, entered_on, dated_on, status, open, unit_ids, version)
select uuidv7(), case n % 2 when 0 then 'REPORT' else 'FOLLOW_UP' end, id, code, :last_year,
       'รายงานความก้าวหน้า ครั้งที่ ' || n || ': มาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน ปีงบประมาณ พ.ศ. ' || :last_year,
       (now() at time zone 'Asia/Bangkok')::date + 35 + 5 * n, current_date - 30, current_date - 30, 'SCHEDULED', true, '{}', 0
from agency cross join generate_series(1, 5) as n order by agency.id, n;
