-- For each agency 49 things that were done long ago with the ten reminders of each: four million for the nation.
insert into due_item (id, kind, agency_id, agency_code, fiscal_year, title, due_on, entered_on, dated_on, status, open, done_on, unit_ids,
    version)
select uuidv7(), 'REPORT', id, code, :last_year - 1,
       'รายงานความก้าวหน้า ครั้งที่ ' || n || ': มาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน ปีงบประมาณ พ.ศ. ' || :last_year - 1,
       current_date - 100 - 7 * n, current_date - 500, current_date - 500, 'SUBMITTED', false, current_date - 100 - 7 * n, '{}', 1
from agency cross join generate_series(1, 49) as n order by agency.id, n;

insert into reminder (id, due_item_id, lead_days, due_on, planned_at, state, tries, mailbox, sent_at, version, occasion, digest)
select uuidv7(), i.id, 7 - n, i.due_on, i.due_on - 7 + n, 'SENT', 1, a.mailbox, i.due_on - 7 + n, 2, 'DUE', true
from due_item i join agency a on a.id = i.agency_id cross join generate_series(1, 10) as n
where not i.open order by i.due_on, n;
