-- As many agencies as :agencies says, and for each of the years :first_year to :last_year the plan of each: ten measures of five steps, each
-- measure followed up on the 15th and 30th of every month. Plans of past years are closed, those of the last are carried out.
-- Deterministic but for the ids, so that two runs measure the same rows.

-- The rows are right by construction: their references are checked once, at the end, and not one by one.
create temporary table reference as
select conrelid::regclass as held_by, conname as name, pg_get_constraintdef(oid) as definition
from pg_constraint where contype = 'f' and connamespace = 'public'::regnamespace;
do $$
declare each record;
begin
    for each in select * from reference loop
        execute format('alter table %s drop constraint %I', each.held_by, each.name);
    end loop;
end $$;

-- The nation, 20 ministries, 76 provinces below one of them, and all others below a ministry or, nine of ten, a province.
insert into agency (id, code, name_th, path)
select uuidv7(), code, name_th, path from (
    select 0 as level, 0 as n, 'TH' as code, 'ประเทศไทย' as name_th, '/TH/' as path
    union all
    select 1, n, 'M' || n, 'กระทรวงที่ ' || n, '/TH/M' || n || '/' from generate_series(1, 20) as n
    union all
    select 2, n, province, 'จังหวัดที่ ' || n, '/TH/M1/' || province || '/'
    from generate_series(1, 76) as n cross join lateral (select case n when 1 then 'ROIET' else 'P' || n end as province)
    union all
    select 3, n, code, 'องค์การบริหารส่วนตำบลที่ ' || n, parent || code || '/'
    from generate_series(1, :agencies - 96) as n
    cross join lateral (
        select case n when 76 then 'ROIET-TM' else 'A' || n end as code,
               case when n % 10 = 0 then '/TH/M' || 2 + n / 10 % 19 || '/'
                    when n % 76 = 0 then '/TH/M1/ROIET/'
                    when n % 76 = 1 then '/TH/M1/P76/'
                    else '/TH/M1/P' || n % 76 || '/' end as parent)) as made
order by level, n;

insert into unit (id, agency_id, name_th, active)
select uuidv7(), agency.id, name, true
from agency cross join unnest(array['สำนักปลัด', 'กองคลัง', 'กองช่าง', 'กองการศึกษา', 'กองสาธารณสุข', 'กองสวัสดิการสังคม']) as name
order by agency.id, name;

insert into assessment (id, agency_id, programme, fiscal_year)
select uuidv7(), agency.id, 'NACC_ITA', year - 1 from generate_series(:first_year, :last_year) as year, agency where code <> 'TH'
order by year, agency.id;

insert into finding (id, assessment_id, severity, origin, indicator, text, active)
select uuidv7(), assessment.id, 'IMPROVE', 'SCORE', indicator, 'ควรปรับปรุงตัวชี้วัดที่ ' || indicator, true
from assessment cross join generate_series(1, 10) as indicator
order by assessment.id, indicator;

insert into measure_plan
    (id, agency_id, fiscal_year, programme, assessment_id, title, status, measure_count, created_at, approved_at, approved_by, keyed_by,
     constraints_stated, closed_at, closed_by, version)
select uuidv7(), agency_id, fiscal_year + 1, programme, id,
       'มาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน ปีงบประมาณ พ.ศ. ' || fiscal_year + 1,
       case when past then 'CLOSED' else 'APPROVED' end, 10, now(), now(), 'approver', 'INDICATOR', 'NONE',
       case when past then now() end, case when past then 'approver' end, 12
from assessment cross join lateral (select fiscal_year + 1 < :last_year as past)
order by fiscal_year, agency_id;

-- The n-th measure answers the finding of the n-th indicator. Its own copy of what is needed below makes no column of the table's.
create temporary table made as
select uuidv7() as id, p.id as measure_plan_id, p.agency_id, p.assessment_id, p.status = 'CLOSED' as past, number,
       make_date(p.fiscal_year - 544, 10, 1) as from_on, make_date(p.fiscal_year - 543, 9, 30) as until_on
from measure_plan p cross join generate_series(1, 10) as number
order by p.id, number;

insert into measure
    (id, measure_plan_id, number, kind, title, from_on, from_precision, until_on, until_precision, rounds, constraints_stated,
     indicators, urgent_text, improvement_text, version)
select id, measure_plan_id, number, 'MEASURE', 'กระบวนการปฏิบัติงานที่โปร่งใสและมีประสิทธิภาพ ของตัวชี้วัดที่ ' || number,
       from_on, 'FISCAL_YEAR', until_on, 'FISCAL_YEAR', array[6, 12], 'NONE', array[number],
       'คู่มือหรือมาตรฐานการปฏิบัติงานยังไม่ครอบคลุมประเด็นรายละเอียดตามที่กำหนด',
       'จัดทำคู่มือหรือมาตรฐานการปฏิบัติงานให้ครอบคลุม อย่างน้อยสามกระบวนงาน', 0
from made order by id;

insert into measure_finding (measure_id, position, finding_id)
select made.id, 0, finding.id from made join finding on finding.assessment_id = made.assessment_id and indicator = number
order by made.id;

insert into measure_assignee (measure_id, position, kind, role, unit_id)
select made.id, u.position, 'UNIT', case u.position when 0 then 'MAIN' else 'SECONDARY' end, u.id
from made cross join lateral (
    select id, row_number() over (order by (md5(id::text || number))) - 1 as position
    from unit where agency_id = made.agency_id limit 2) as u
order by made.id, u.position;

create temporary table made_step as
select uuidv7() as id, made.id as measure_id, measure_plan_id, past, step as number, from_on
from made cross join generate_series(1, 5) as step
order by made.id, step;

insert into step
    (id, measure_id, measure_plan_id, number, text, due_on, effective_due_on, status, done_on, reported_on, verified_on, reported_by, version)
select id, measure_id, measure_plan_id, number, 'ขั้นตอนที่ ' || number || ' แต่งตั้งคณะทำงานและเผยแพร่บนเว็บไซต์หลักของหน่วยงาน', due, due,
       case when past then 'VERIFIED' else 'OPEN' end, case when past then due end, case when past then due end,
       case when past then due end, case when past then 'officer' end, case when past then 2 else 0 end
from made_step cross join lateral (select from_on + 60 * number as due)
order by id;

insert into step_assignee (step_id, position, kind, role, unit_id)
select id, 0, 'UNIT', 'MAIN', (
    select unit_id from measure_assignee a where a.measure_id = made_step.measure_id and a.position = made_step.number % 2)
from made_step order by id;

create temporary table made_follow_up_plan as select uuidv7() as id, made.id as measure_id, measure_plan_id, agency_id, past, from_on, until_on
from made order by made.id;

insert into follow_up_plan
    (id, measure_plan_id, pattern, dates, from_on, until_on, channels, responsible_unit_ids, entered_on, version)
select id, measure_plan_id, 'SEMI_MONTHLY', '{}', from_on, until_on, array['LINE_GROUP', 'MEETING'], '{}', from_on, 0
from made_follow_up_plan order by id;

insert into follow_up_plan_measure (follow_up_plan_id, position, measure_id)
select id, 0, measure_id from made_follow_up_plan order by id;

insert into follow_up
    (id, follow_up_plan_id, measure_plan_id, agency_id, number, title, planned_on, due_on, entered_on, status, held_on, recorded_on, note,
     attendance, version)
select uuidv7(), p.id, measure_plan_id, agency_id, number, 'กำกับติดตามครั้งที่ ' || number || ' มาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน',
       due, due, from_on, case when past then 'RECORDED' else 'SCHEDULED' end, case when past then due end, case when past then due end,
       case when past then 'ดำเนินการตามแผน' end, case when past then 12 end, case when past then 1 else 0 end
from made_follow_up_plan p
cross join generate_series(1, 24) as number
cross join lateral (select (from_on + make_interval(months => (number - 1) / 2))::date as month)
cross join lateral (
    select case when number % 2 = 1 then month + 14 else least(month + 29, (month + interval '1 month')::date - 1) end as due)
order by p.id, number;

do $$
declare each record;
begin
    for each in select * from reference loop
        execute format('alter table %s add constraint %I %s', each.held_by, each.name, each.definition);
    end loop;
end $$;

drop table reference, made, made_step, made_follow_up_plan;
