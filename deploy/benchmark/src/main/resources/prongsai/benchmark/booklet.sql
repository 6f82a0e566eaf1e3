-- An agency among others of its type, with results of nine years, and its plan of 30 measures: each as long as those of a booklet that an
-- education area office published (three ways of putting it into practice, four steps, a paragraph of analysis, two duties to report).
insert into agency (id, code, name_th, type, path)
select uuidv7(), code, 'หน่วยงาน ' || code, 'MUNICIPALITY_TOWN', '/TH/M1/' || code || '/'
from (select case n when 1 then 'ROIET-TM' else 'A' || n end as code from generate_series(1, :agencies) as n) as made;

create temporary table level as
select code, name_en, score, jsonb_build_object('code', code, 'nameTh', code, 'nameEn', name_en, 'passed', score >= 85) as level
from (values ('AA', 'Excellence', 95), ('A', 'Very Good', 85), ('B', 'Good', 75), ('C', 'Fair', 65), ('D', 'Poor', 55),
             ('E', 'Extremely Poor', 50), ('F', 'Fail', 0)) as scale (code, name_en, score);

create temporary table indicator as
select number, name, instrument, 100 - number * 0.97 as score
from (values (1, 'การปฏิบัติหน้าที่', 'IIT'), (2, 'การใช้งบประมาณ', 'IIT'), (3, 'การใช้อำนาจ', 'IIT'), (4, 'การใช้ทรัพย์สินของราชการ', 'IIT'),
             (5, 'การแก้ไขปัญหาการทุจริต', 'IIT'), (6, 'คุณภาพการดำเนินงาน', 'EIT'), (7, 'ประสิทธิภาพการสื่อสาร', 'EIT'),
             (8, 'การปรับปรุงระบบการทำงาน', 'EIT'), (9, 'การเปิดเผยข้อมูล', 'OIT'), (10, 'การป้องกันการทุจริต', 'OIT'))
     as named (number, name, instrument);

insert into assessment (id, agency_id, programme, fiscal_year, overall, told)
select id, agency_id, 'NACC_ITA', year, overall, jsonb_build_object(
    'id', id, 'agencyId', agency_id, 'agencyCode', code, 'programme', 'NACC_ITA', 'fiscalYear', year, 'edition', 1, 'method', 'ITA',
    'overall', overall, 'level', (select level from level where level.code = 'A'),
    'scale', (select jsonb_agg(level || jsonb_build_object('overallFrom', score) order by score desc) from level),
    'thresholds', '{"passAt": 85, "urgentBelow": 95, "excellentAt": 95}'::jsonb,
    'instruments', '[{"code": "IIT", "nameTh": "แบบวัดการรับรู้ของผู้มีส่วนได้ส่วนเสียภายใน", "score": 97.09, "weight": 30},
                     {"code": "EIT", "nameTh": "แบบวัดการรับรู้ของผู้มีส่วนได้ส่วนเสียภายนอก", "score": 93.21, "weight": 30},
                     {"code": "OIT", "nameTh": "แบบวัดการเปิดเผยข้อมูลสาธารณะ", "score": 90.79, "weight": 40}]'::jsonb,
    'parts', '[]'::jsonb, 'reconciliation', '[]'::jsonb, 'printedAgencyNames', '[]'::jsonb, 'findings', '[]'::jsonb,
    'indicators', (
        select jsonb_agg(jsonb_build_object(
            'number', number, 'nameTh', name, 'instrument', instrument, 'score', round(score, 2),
            'level', (select level from level where level.score <= indicator.score order by level.score desc limit 1)) order by number)
        from indicator))
from (select uuidv7() as id, agency.id as agency_id, code, year, 93.41 - (:last_year - year) as overall
      from agency, generate_series(:first_year, :last_year) as year where code = 'ROIET-TM' or year = :last_year) as given;

create temporary table planned as
select uuidv7() as id, agency.id as agency_id, assessment.id as assessment_id, fiscal_year + 1 as year,
       'มาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน' as title
from agency join assessment on agency_id = agency.id where code = 'ROIET-TM' and fiscal_year = :last_year;

insert into measure_plan (id, agency_id, fiscal_year, title, status) select id, agency_id, year, title, 'APPROVED' from planned;

create temporary table measured as
select jsonb_agg(jsonb_build_object(
    'id', uuidv7(), 'number', n, 'kind', 'MEASURE', 'title', 'มาตรการที่ ' || n || ' การปรับปรุงระบบการทำงาน', 'furtherTitles', '[]'::jsonb,
    'indicators', jsonb_build_array(1 + n % 10), 'findingIds', '[]'::jsonb,
    'analysis', jsonb_build_object(
        case when n <= 20 then 'urgent' else 'improvement' end,
        'หน่วยงานจะปรับปรุงพัฒนาทั้งการปฏิบัติงานของเจ้าหน้าที่และกระบวนการทำงาน ขั้นตอน วิธีการบริการ และนำเทคโนโลยีมาใช้ในการพัฒนาการให้บริการผ่านทางออนไลน์ให้สะดวกรวดเร็วมากยิ่งขึ้น '
            || 'มีแนวทางหรือกระบวนการในการเปิดโอกาสให้บุคคลภายนอก ผู้มารับบริการ ผู้มีส่วนได้ส่วนเสียเข้ามามีส่วนร่วมในการปรับปรุงพัฒนาการดำเนินงานให้ดีขึ้นและเกิดความโปร่งใสมากขึ้น '
            || 'โดยกำหนดกิจกรรมในโครงการเสริมสร้างคุณธรรมจริยธรรมและธรรมาภิบาลเพื่อพัฒนาระบบการทำงานให้เป็นไปตามหลักธรรมาภิบาล', 'results', '[]'::jsonb),
    'approaches', jsonb_build_array(
        'กำหนดให้บุคลากรทุกคนจัดทำคู่มือมาตรฐานการปฏิบัติงานรายบุคคลเพื่อทบทวนวิธีการ ขั้นตอนการทำงาน รวมถึงระยะเวลาและปรับปรุงวิธีการทำงานให้สะดวกต่อผู้รับบริการ',
        'กลุ่มงานตามภารกิจจัดทำมาตรฐานการให้บริการของงานตามภารกิจ', 'พัฒนาแนวทางการให้บริการในรูปแบบ E-Service ที่หลากหลาย'),
    'assignees', '[{"kind": "WILDCARD", "role": "MAIN", "name": "ทุกกลุ่มงานรับผิดชอบตามภารกิจ", "wildcard": "ALL"}]'::jsonb,
    'until', '{"date": "2024-04-30", "precision": "DAY"}'::jsonb, 'rounds', '[]'::jsonb,
    'followUpText', E'- ผู้รับผิดชอบรายงานความก้าวหน้ารายไตรมาสต่อผู้บริหารสูงสุด\n- ผู้รับผิดชอบโครงการรายงานสรุปผล ณ สิ้นปีงบประมาณ ต่อผู้บริหารสูงสุด',
    'constraintsStated', 'NOT_STATED', 'constraints', '[]'::jsonb,
    'steps', (
        select jsonb_agg(jsonb_build_object(
            'id', uuidv7(), 'number', s, 'assignees', '[]'::jsonb, 'status', 'OPEN',
            'text', 'ขั้นตอนที่ ' || s || ' บุคลากรทุกคนจัดทำคู่มือมาตรฐานการปฏิบัติงานรายบุคคลเพื่อทบทวนวิธีการ ขั้นตอนการทำงาน และปรับปรุงวิธีการทำงาน') order by s)
        from generate_series(1, 4) as s)) order by n) as measures
from generate_series(1, 30) as n;

insert into heard_plan (measure_plan_id, plan)
select id, jsonb_build_object(
    'id', id, 'agencyId', agency_id, 'agencyCode', 'ROIET-TM', 'fiscalYear', year, 'programme', 'NACC_ITA', 'assessmentId', assessment_id,
    'title', title, 'keyedBy', 'INDICATOR', 'status', 'APPROVED', 'approvedAt', now(),
    'introduction', repeat('เพื่อเป็นแนวทางพัฒนาการประเมินคุณธรรมและความโปร่งใสของหน่วยงานให้เป็นรูปธรรม จึงได้วิเคราะห์ผลการดำเนินงาน ', 8),
    'issues', '[]'::jsonb, 'constraintsStated', 'LISTED', 'evidence', '[]'::jsonb,
    'constraints', '[{"kind": "CONSTRAINT", "text": "งบประมาณสนับสนุนการดำเนินงานไม่เพียงพอ", "addressee": "SUPERIOR"}]'::jsonb,
    'measures', measures)
from planned, measured;

drop table level, indicator, planned, measured;
