-- The criteria that documents and published results let us know. What no document of the year confirms is marked inferred.
insert into programme (code, name_th, name_en) values
    ('NACC_ITA', 'การประเมินคุณธรรมและความโปร่งใสในการดำเนินงานของหน่วยงานภาครัฐ (ป.ป.ช.)',
     'Integrity and Transparency Assessment of the National Anti-Corruption Commission'),
    ('OBEC_ITA_ONLINE', 'การประเมินคุณธรรมและความโปร่งใสในการดำเนินงานของสำนักงานเขตพื้นที่การศึกษาออนไลน์ (สพฐ.)',
     'ITA Online of the Office of the Basic Education Commission'),
    ('MOE_OPS_ITA', 'การประเมินคุณธรรมและความโปร่งใสในการดำเนินงานของหน่วยงานในสังกัดสำนักงานปลัดกระทรวงศึกษาธิการ',
     'ITA of the Office of the Permanent Secretary, Ministry of Education');

insert into criteria
    (id, programme, fiscal_year, rounding, indicator_levels, pass_at, urgent_below, excellent_at, inferred, basis)
select uuidv7(), programme, fiscal_year, 'HALF_EVEN', programme = 'OBEC_ITA_ONLINE', 85, urgent_below, 95, inferred, basis
from (values
    ('NACC_ITA', 2563, null, false, 'Results of 39 units of a university, FY2563: every overall and level reproduced'),
    ('NACC_ITA', 2564, null, false, 'Published results of FY2564: 13 of 13 pairs of OIT scores reproduced'),
    ('NACC_ITA', 2565, null, true, 'As FY2564: the AA to F scale was in use up to FY2565'),
    ('NACC_ITA', 2566, null, false, 'Report of a town municipality, FY2566: overall and level reproduced'),
    ('NACC_ITA', 2567, null, true, 'Between FY2566 and FY2568, whose documents agree'),
    ('NACC_ITA', 2568, null, false, 'Report of a sub-district organisation, FY2568: overall and level reproduced'),
    ('NACC_ITA', 2569, null, true, 'As FY2568; only the list of OIT items of FY2569 is known'),
    ('OBEC_ITA_ONLINE', 2566, 95, false,
     'Booklet of an education area office, FY2566: overall, level and the level of each indicator reproduced'),
    ('MOE_OPS_ITA', 2566, null, true, 'Memo of a provincial education office on FY2566 prints no score: taken from NACC_ITA FY2566'),
    ('MOE_OPS_ITA', 2567, null, true, 'The memo names items of FY2567 only: taken from NACC_ITA FY2567')
) as known (programme, fiscal_year, urgent_below, inferred, basis);

insert into criteria_instrument (criteria_id, position, code, name_th, weight)
select criteria.id, position, code, name_th, weight
from criteria, (values
    (0, 'IIT', 'แบบวัดการรับรู้ของผู้มีส่วนได้ส่วนเสียภายใน', 30),
    (1, 'EIT', 'แบบวัดการรับรู้ของผู้มีส่วนได้ส่วนเสียภายนอก', 30),
    (2, 'OIT', 'แบบวัดการเปิดเผยข้อมูลสาธารณะ', 40)
) as instrument (position, code, name_th, weight);

insert into criteria_indicator (criteria_id, number, name_th, instrument)
select criteria.id, number, case when programme = 'OBEC_ITA_ONLINE' then coalesce(obec, name_th) else name_th end, instrument
from criteria, (values
    (1, 'การปฏิบัติหน้าที่', 'IIT', null),
    (2, 'การใช้งบประมาณ', 'IIT', null),
    (3, 'การใช้อำนาจ', 'IIT', null),
    (4, 'การใช้ทรัพย์สินของราชการ', 'IIT', 'การใช้ทรัพย์สินทางราชการ'),
    (5, 'การแก้ไขปัญหาการทุจริต', 'IIT', null),
    (6, 'คุณภาพการดำเนินงาน', 'EIT', null),
    (7, 'ประสิทธิภาพการสื่อสาร', 'EIT', null),
    (8, 'การปรับปรุงระบบการทำงาน', 'EIT', null),
    (9, 'การเปิดเผยข้อมูล', 'OIT', null),
    (10, 'การป้องกันการทุจริต', 'OIT', null)
) as indicator (number, name_th, instrument, obec);

-- AA to F: the NACC up to FY2565, OBEC still in FY2566.
insert into criteria_level (criteria_id, position, code, name_th, name_en, passed, overall_from)
select criteria.id, position, code, code, name_en, passed, overall_from
from criteria, (values
    (0, 'AA', 'Excellence', true, 95),
    (1, 'A', 'Very Good', true, 85),
    (2, 'B', 'Good', false, 75),
    (3, 'C', 'Fair', false, 65),
    (4, 'D', 'Poor', false, 55),
    (5, 'E', 'Extremely Poor', false, 50),
    (6, 'F', 'Fail', false, 0)
) as level (position, code, name_en, passed, overall_from)
where programme = 'OBEC_ITA_ONLINE' or programme = 'NACC_ITA' and fiscal_year <= 2565;

-- The newer scale of the NACC, from FY2566: the two best levels ask it of every instrument, too.
insert into criteria_level (criteria_id, position, code, name_th, passed, overall_from, instruments_from)
select criteria.id, position, code, name_th, passed, overall_from, instruments_from
from criteria, (values
    (0, 'EXCELLENT', 'ผ่านดีเยี่ยม', true, 95, 95),
    (1, 'GOOD', 'ผ่านดี', true, 85, 85),
    (2, 'PASS', 'ผ่าน', true, 85, null),
    (3, 'IMPROVE', 'ต้องปรับปรุง', false, 70, null),
    (4, 'IMPROVE_URGENTLY', 'ต้องปรับปรุงโดยด่วน', false, 0, null)
) as level (position, code, name_th, passed, overall_from, instruments_from)
where programme <> 'OBEC_ITA_ONLINE' and fiscal_year >= 2566;
