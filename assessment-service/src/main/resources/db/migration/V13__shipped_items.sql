-- The questions and items that are known, by programme and year: 43 of the NACC in FY2564 with their sub-indicators, 43 of FY2566 as
-- schools use them, 18 and 17 of later layouts, and those that a memo of a provincial education office names.
create temporary table known_item (
    programme text, fiscal_year integer, position integer, code text, indicator integer, sub_indicator text, title_th text,
    inferred boolean, basis text
) on commit drop;

insert into known_item values
    ('NACC_ITA', 2564, 0, 'o1', 9, '9.1', 'โครงสร้าง', false, null),
    ('NACC_ITA', 2564, 1, 'o2', 9, '9.1', 'ข้อมูลผู้บริหาร', false, null),
    ('NACC_ITA', 2564, 2, 'o3', 9, '9.1', 'อำนาจหน้าที่', false, null),
    ('NACC_ITA', 2564, 3, 'o4', 9, '9.1', 'แผนยุทธศาสตร์หรือแผนพัฒนาหน่วยงาน', false, null),
    ('NACC_ITA', 2564, 4, 'o5', 9, '9.1', 'ข้อมูลการติดต่อ', false, null),
    ('NACC_ITA', 2564, 5, 'o6', 9, '9.1', 'กฎหมายที่เกี่ยวข้อง', false, null),
    ('NACC_ITA', 2564, 6, 'o7', 9, '9.1', 'ข่าวประชาสัมพันธ์', false, null),
    ('NACC_ITA', 2564, 7, 'o8', 9, '9.1', 'Q&A', false, null),
    ('NACC_ITA', 2564, 8, 'o9', 9, '9.1', 'Social Network', false, null),
    ('NACC_ITA', 2564, 9, 'o10', 9, '9.2', 'แผนดำเนินงานประจำปี', false, null),
    ('NACC_ITA', 2564, 10, 'o11', 9, '9.2', 'รายงานการกำกับติดตามการดำเนินงานประจำปี รอบ 6 เดือน', false, null),
    ('NACC_ITA', 2564, 11, 'o12', 9, '9.2', 'รายงานผลการดำเนินงานประจำปี', false, null),
    ('NACC_ITA', 2564, 12, 'o13', 9, '9.2', 'คู่มือหรือมาตรฐานการปฏิบัติงาน', false, null),
    ('NACC_ITA', 2564, 13, 'o14', 9, '9.2', 'คู่มือหรือมาตรฐานการให้บริการ', false, null),
    ('NACC_ITA', 2564, 14, 'o15', 9, '9.2', 'ข้อมูลเชิงสถิติการให้บริการ', false, null),
    ('NACC_ITA', 2564, 15, 'o16', 9, '9.2', 'รายงานผลการสำรวจความพึงพอใจการให้บริการ', false, null),
    ('NACC_ITA', 2564, 16, 'o17', 9, '9.2', 'E-Service', false, null),
    ('NACC_ITA', 2564, 17, 'o18', 9, '9.3', 'แผนการใช้จ่ายงบประมาณประจำปี', false, null),
    ('NACC_ITA', 2564, 18, 'o19', 9, '9.3', 'รายงานการกำกับติดตามการใช้จ่ายงบประมาณประจำปี รอบ 6 เดือน', false, null),
    ('NACC_ITA', 2564, 19, 'o20', 9, '9.3', 'รายงานผลการใช้จ่ายงบประมาณประจำปี', false, null),
    ('NACC_ITA', 2564, 20, 'o21', 9, '9.3', 'แผนการจัดซื้อจัดจ้างหรือแผนการจัดหาพัสดุ', false, null),
    ('NACC_ITA', 2564, 21, 'o22', 9, '9.3', 'ประกาศต่าง ๆ เกี่ยวกับการจัดซื้อจัดจ้างหรือการจัดหาพัสดุ', false, null),
    ('NACC_ITA', 2564, 22, 'o23', 9, '9.3', 'สรุปผลการจัดซื้อจัดจ้างหรือการจัดหาพัสดุรายเดือน', false, null),
    ('NACC_ITA', 2564, 23, 'o24', 9, '9.3', 'รายงานผลการจัดซื้อจัดจ้างหรือการจัดหาพัสดุประจำปี', false, null),
    ('NACC_ITA', 2564, 24, 'o25', 9, '9.4', 'นโยบายการบริหารทรัพยากรบุคคล', false, null),
    ('NACC_ITA', 2564, 25, 'o26', 9, '9.4', 'การดำเนินการตามนโยบายการบริหารทรัพยากรบุคคล', false, null),
    ('NACC_ITA', 2564, 26, 'o27', 9, '9.4', 'หลักเกณฑ์การบริหารและพัฒนาทรัพยากรบุคคล', false, null),
    ('NACC_ITA', 2564, 27, 'o28', 9, '9.4', 'รายงานผลการบริหารและพัฒนาทรัพยากรบุคคลประจำปี', false, null),
    ('NACC_ITA', 2564, 28, 'o29', 9, '9.5', 'แนวปฏิบัติการจัดการเรื่องร้องเรียนการทุจริตและประพฤติมิชอบ', false, null),
    ('NACC_ITA', 2564, 29, 'o30', 9, '9.5', 'ช่องทางแจ้งเรื่องร้องเรียนการทุจริตและประพฤติมิชอบ', false, null),
    ('NACC_ITA', 2564, 30, 'o31', 9, '9.5', 'ข้อมูลเชิงสถิติเรื่องร้องเรียนการทุจริตและประพฤติมิชอบ', false, null),
    ('NACC_ITA', 2564, 31, 'o32', 9, '9.5', 'ช่องทางการรับฟังความคิดเห็น', false, null),
    ('NACC_ITA', 2564, 32, 'o33', 9, '9.5', 'การเปิดโอกาสให้เกิดการมีส่วนร่วม', false, null),
    ('NACC_ITA', 2564, 33, 'o34', 10, '10.1', 'เจตจำนงสุจริตของผู้บริหาร', false, null),
    ('NACC_ITA', 2564, 34, 'o35', 10, '10.1', 'การมีส่วนร่วมของผู้บริหาร', false, null),
    ('NACC_ITA', 2564, 35, 'o36', 10, '10.1', 'การประเมินความเสี่ยงการทุจริตประจำปี', false, null),
    ('NACC_ITA', 2564, 36, 'o37', 10, '10.1', 'การดำเนินการเพื่อจัดการความเสี่ยงการทุจริต', false, null),
    ('NACC_ITA', 2564, 37, 'o38', 10, '10.1', 'การเสริมสร้างวัฒนธรรมองค์กร', false, null),
    ('NACC_ITA', 2564, 38, 'o39', 10, '10.1', 'แผนปฏิบัติการป้องกันการทุจริต', false, null),
    ('NACC_ITA', 2564, 39, 'o40', 10, '10.1', 'รายงานการกำกับติดตามการดำเนินการป้องกันการทุจริตประจำปี รอบ 6 เดือน', false, null),
    ('NACC_ITA', 2564, 40, 'o41', 10, '10.1', 'รายงานผลการดำเนินการป้องกันการทุจริตประจำปี', false, null),
    ('NACC_ITA', 2564, 41, 'o42', 10, '10.2', 'มาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน', false, null),
    ('NACC_ITA', 2564, 42, 'o43', 10, '10.2', 'การดำเนินการตามมาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน', false, null);

insert into known_item values
    ('NACC_ITA', 2566, 0, 'o1', 9, null, 'โครงสร้าง', true, 'List as schools use it, group ข้อมูลพื้นฐาน'),
    ('NACC_ITA', 2566, 1, 'o2', 9, null, 'ข้อมูลผู้บริหาร', true, 'List as schools use it, group ข้อมูลพื้นฐาน'),
    ('NACC_ITA', 2566, 2, 'o3', 9, null, 'อำนาจหน้าที่', true, 'List as schools use it, group ข้อมูลพื้นฐาน'),
    ('NACC_ITA', 2566, 3, 'o4', 9, null, 'แผนยุทธศาสตร์หรือแผนพัฒนาหน่วยงาน', true, 'List as schools use it, group ข้อมูลพื้นฐาน'),
    ('NACC_ITA', 2566, 4, 'o5', 9, null, 'ข้อมูลการติดต่อ', true, 'List as schools use it, group ข้อมูลพื้นฐาน'),
    ('NACC_ITA', 2566, 5, 'o6', 9, null, 'กฎหมายที่เกี่ยวข้อง', true, 'List as schools use it, group ข้อมูลพื้นฐาน'),
    ('NACC_ITA', 2566, 6, 'o7', 9, null, 'ข่าวประชาสัมพันธ์', true, 'List as schools use it, group การประชาสัมพันธ์'),
    ('NACC_ITA', 2566, 7, 'o8', 9, null, 'Q&A', true, 'List as schools use it, group การปฏิสัมพันธ์ข้อมูล'),
    ('NACC_ITA', 2566, 8, 'o9', 9, null, 'Social Network', true, 'List as schools use it, group การปฏิสัมพันธ์ข้อมูล'),
    ('NACC_ITA', 2566, 9, 'o10', 9, null, 'นโยบายคุ้มครองข้อมูลส่วนบุคคล', true, 'List as schools use it, group การปฏิสัมพันธ์ข้อมูล'),
    ('NACC_ITA', 2566, 10, 'o11', 9, null, 'แผนดำเนินงานและการใช้งบประมาณประจำปี', true, 'List as schools use it, group แผนดำเนินงานและงบประมาณ'),
    ('NACC_ITA', 2566, 11, 'o12', 9, null, 'รายงานการกำกับติดตามการดำเนินงานและการใช้งบประมาณประจำปี รอบ 6 เดือน', true, 'List as schools use it, group แผนดำเนินงานและงบประมาณ'),
    ('NACC_ITA', 2566, 12, 'o13', 9, null, 'รายงานผลการดำเนินงานประจำปี', true, 'List as schools use it, group แผนดำเนินงานและงบประมาณ'),
    ('NACC_ITA', 2566, 13, 'o14', 9, null, 'คู่มือหรือมาตรฐานการปฏิบัติงาน', true, 'List as schools use it, group การปฏิบัติงาน'),
    ('NACC_ITA', 2566, 14, 'o15', 9, null, 'คู่มือหรือมาตรฐานการให้บริการ', true, 'List as schools use it, group การให้บริการ'),
    ('NACC_ITA', 2566, 15, 'o16', 9, null, 'ข้อมูลเชิงสถิติการให้บริการ', true, 'List as schools use it, group การให้บริการ'),
    ('NACC_ITA', 2566, 16, 'o17', 9, null, 'รายงานผลการสำรวจความพึงพอใจการให้บริการ', true, 'List as schools use it, group การให้บริการ'),
    ('NACC_ITA', 2566, 17, 'o18', 9, null, 'E-Service', true, 'List as schools use it, group การให้บริการ'),
    ('NACC_ITA', 2566, 18, 'o19', 9, null, 'แผนการจัดซื้อจัดจ้างหรือแผนการจัดหาพัสดุ', true, 'List as schools use it, group การจัดซื้อจัดจ้าง'),
    ('NACC_ITA', 2566, 19, 'o20', 9, null, 'ประกาศต่าง ๆ เกี่ยวกับการจัดซื้อจัดจ้างหรือการจัดหาพัสดุ', true, 'List as schools use it, group การจัดซื้อจัดจ้าง'),
    ('NACC_ITA', 2566, 20, 'o21', 9, null, 'สรุปผลการจัดซื้อจัดจ้างหรือการจัดหาพัสดุรายเดือน', true, 'List as schools use it, group การจัดซื้อจัดจ้าง'),
    ('NACC_ITA', 2566, 21, 'o22', 9, null, 'รายงานผลการจัดซื้อจัดจ้างหรือการจัดหาพัสดุประจำปี', true, 'List as schools use it, group การจัดซื้อจัดจ้าง'),
    ('NACC_ITA', 2566, 22, 'o23', 9, null, 'นโยบายหรือแผนการบริหารทรัพยากรบุคคล', true, 'List as schools use it, group การบริหารทรัพยากรบุคคล'),
    ('NACC_ITA', 2566, 23, 'o24', 9, null, 'การดำเนินการตามนโยบายหรือแผนการบริหารทรัพยากรบุคคล', true, 'List as schools use it, group การบริหารทรัพยากรบุคคล'),
    ('NACC_ITA', 2566, 24, 'o25', 9, null, 'หลักเกณฑ์การบริหารและพัฒนาทรัพยากรบุคคล', true, 'List as schools use it, group การบริหารทรัพยากรบุคคล'),
    ('NACC_ITA', 2566, 25, 'o26', 9, null, 'รายงานผลการบริหารและพัฒนาทรัพยากรบุคคลประจำปี', true, 'List as schools use it, group การบริหารทรัพยากรบุคคล'),
    ('NACC_ITA', 2566, 26, 'o27', 9, null, 'แนวปฏิบัติการจัดการเรื่องร้องเรียนการทุจริตและประพฤติมิชอบ', true, 'List as schools use it, group การจัดการเรื่องร้องเรียน'),
    ('NACC_ITA', 2566, 27, 'o28', 9, null, 'ช่องทางแจ้งเรื่องร้องเรียนการทุจริตและประพฤติมิชอบ', true, 'List as schools use it, group การจัดการเรื่องร้องเรียน'),
    ('NACC_ITA', 2566, 28, 'o29', 9, null, 'ข้อมูลเชิงสถิติเรื่องร้องเรียนการทุจริตและประพฤติมิชอบ', true, 'List as schools use it, group การจัดการเรื่องร้องเรียน'),
    ('NACC_ITA', 2566, 29, 'o30', 9, null, 'การเปิดโอกาสให้เกิดการมีส่วนร่วม', true, 'List as schools use it, group การเปิดโอกาสให้มีส่วนร่วม'),
    ('NACC_ITA', 2566, 30, 'o31', 10, null, 'ประกาศเจตนารมณ์นโยบาย No Gift Policy จากการปฏิบัติหน้าที่', true, 'List as schools use it, group การป้องกันการทุจริต'),
    ('NACC_ITA', 2566, 31, 'o32', 10, null, 'การสร้างวัฒนธรรม No Gift Policy', true, 'List as schools use it, group การป้องกันการทุจริต'),
    ('NACC_ITA', 2566, 32, 'o33', 10, null, 'รายงานผลตามนโยบาย No Gift Policy', true, 'List as schools use it, group การป้องกันการทุจริต'),
    ('NACC_ITA', 2566, 33, 'o34', 10, null, 'การประเมินความเสี่ยงการทุจริตและประพฤติมิชอบ ประจำปี', true, 'List as schools use it, group การป้องกันการทุจริต'),
    ('NACC_ITA', 2566, 34, 'o35', 10, null, 'การดำเนินการเพื่อจัดการความเสี่ยงการทุจริตและประพฤติมิชอบ', true, 'List as schools use it, group การป้องกันการทุจริต'),
    ('NACC_ITA', 2566, 35, 'o36', 10, null, 'แผนปฏิบัติการป้องกันการทุจริต', true, 'List as schools use it, group การป้องกันการทุจริต'),
    ('NACC_ITA', 2566, 36, 'o37', 10, null, 'รายงานการกำกับติดตามการดำเนินการป้องกันการทุจริตประจำปี รอบ 6 เดือน', true, 'List as schools use it, group การป้องกันการทุจริต'),
    ('NACC_ITA', 2566, 37, 'o38', 10, null, 'รายงานผลการดำเนินการป้องกันการทุจริตประจำปี', true, 'List as schools use it, group การป้องกันการทุจริต'),
    ('NACC_ITA', 2566, 38, 'o39', 10, null, 'ประมวลจริยธรรมสำหรับเจ้าหน้าที่ของรัฐ', true, 'List as schools use it, group มาตรการส่งเสริมความโปร่งใส'),
    ('NACC_ITA', 2566, 39, 'o40', 10, null, 'การขับเคลื่อนจริยธรรม', true, 'List as schools use it, group มาตรการส่งเสริมความโปร่งใส'),
    ('NACC_ITA', 2566, 40, 'o41', 10, null, 'การประเมินจริยธรรมเจ้าหน้าที่ของรัฐ', true, 'List as schools use it, group มาตรการส่งเสริมความโปร่งใส'),
    ('NACC_ITA', 2566, 41, 'o42', 10, null, 'มาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน', true, 'List as schools use it, group มาตรการส่งเสริมความโปร่งใส'),
    ('NACC_ITA', 2566, 42, 'o43', 10, null, 'การดำเนินการตามมาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน', true, 'List as schools use it, group มาตรการส่งเสริมความโปร่งใส');

insert into known_item values
    ('NACC_ITA', 2568, 0, 'o3', null, null, 'ข้อมูลการติดต่อ', true, 'Part of a layout before FY2569; the year is inferred'),
    ('NACC_ITA', 2568, 1, 'o10', null, null, 'E-Service', true, 'Part of a layout before FY2569; the year is inferred'),
    ('NACC_ITA', 2568, 2, 'o11', null, null, 'ข้อมูลสถิติการให้บริการ', true, 'Part of a layout before FY2569; the year is inferred'),
    ('NACC_ITA', 2568, 3, 'o12', null, null, 'รายการการจัดซื้อจัดจ้างหรือการจัดหาพัสดุ และความก้าวหน้า', true, 'Part of a layout before FY2569; the year is inferred'),
    ('NACC_ITA', 2568, 4, 'o13', null, null, 'รายงานผลการจัดซื้อจัดจ้างหรือการจัดหาพัสดุประจำปี', true, 'Part of a layout before FY2569; the year is inferred'),
    ('NACC_ITA', 2568, 5, 'o14', null, null, 'แผนการบริหารและพัฒนาทรัพยากรบุคคลประจำปี', true, 'Part of a layout before FY2569; the year is inferred'),
    ('NACC_ITA', 2568, 6, 'o15', null, null, 'รายงานผลการบริหารและพัฒนาทรัพยากรบุคคลประจำปี', true, 'Part of a layout before FY2569; the year is inferred'),
    ('NACC_ITA', 2568, 7, 'o16', null, null, 'ประมวลจริยธรรมและการขับเคลื่อนจริยธรรม', true, 'Part of a layout before FY2569; the year is inferred'),
    ('NACC_ITA', 2568, 8, 'o17', null, null, 'แนวปฏิบัติการจัดการเรื่องร้องเรียนการทุจริตและประพฤติมิชอบ', true, 'Part of a layout before FY2569; the year is inferred'),
    ('NACC_ITA', 2568, 9, 'o18', null, null, 'ช่องทางแจ้งเรื่องร้องเรียนการทุจริตและประพฤติมิชอบ', true, 'Part of a layout before FY2569; the year is inferred'),
    ('NACC_ITA', 2568, 10, 'o19', null, null, 'ข้อมูลสถิติเรื่องร้องเรียนการทุจริตและประพฤติมิชอบ', true, 'Part of a layout before FY2569; the year is inferred'),
    ('NACC_ITA', 2568, 11, 'o20', null, null, 'การเปิดโอกาสให้เกิดการมีส่วนร่วม', true, 'Part of a layout before FY2569; the year is inferred'),
    ('NACC_ITA', 2568, 12, 'o21', null, null, 'ประกาศเจตนารมณ์และการสร้างวัฒนธรรมตามนโยบาย No Gift Policy', true, 'Part of a layout before FY2569; the year is inferred'),
    ('NACC_ITA', 2568, 13, 'o22', null, null, 'รายงานการรับทรัพย์สินหรือประโยชน์อื่นใดโดยธรรมจรรยา', true, 'Part of a layout before FY2569; the year is inferred'),
    ('NACC_ITA', 2568, 14, 'o23', null, null, 'การประเมินความเสี่ยงที่อาจเกิดการให้หรือรับสินบน', true, 'Part of a layout before FY2569; the year is inferred'),
    ('NACC_ITA', 2568, 15, 'o24', null, null, 'รายงานผลการดำเนินการเพื่อจัดการความเสี่ยงการทุจริตและประพฤติมิชอบ', true, 'Part of a layout before FY2569; the year is inferred'),
    ('NACC_ITA', 2568, 16, 'o25', null, null, 'แผนปฏิบัติการป้องกันการทุจริต', true, 'Part of a layout before FY2569; the year is inferred'),
    ('NACC_ITA', 2568, 17, 'o26', null, null, 'รายงานผลการดำเนินการป้องกันการทุจริต', true, 'Part of a layout before FY2569; the year is inferred');

insert into known_item values
    ('NACC_ITA', 2569, 0, 'o10', null, null, 'ระบบการให้บริการผ่านช่องทางออนไลน์ (E-SERVICE)', false, 'Part of the list; one agency''s web site only'),
    ('NACC_ITA', 2569, 1, 'o11', null, null, 'สรุปผลการจัดซื้อจัดจ้างรายเดือน', false, 'Part of the list; one agency''s web site only'),
    ('NACC_ITA', 2569, 2, 'o12', null, null, 'รายงานสรุปผลการจัดซื้อจัดจ้าง', false, 'Part of the list; one agency''s web site only'),
    ('NACC_ITA', 2569, 3, 'o13', null, null, 'หลักเกณฑ์และแผนการบริหารและพัฒนาทรัพยากรบุคคล', false, 'Part of the list; one agency''s web site only'),
    ('NACC_ITA', 2569, 4, 'o14', null, null, 'รายงานผลการบริหารและพัฒนาทรัพยากรบุคคล', false, 'Part of the list; one agency''s web site only'),
    ('NACC_ITA', 2569, 5, 'o15', null, null, 'ประมวลจริยธรรมและการขับเคลื่อนจริยธรรม', false, 'Part of the list; one agency''s web site only'),
    ('NACC_ITA', 2569, 6, 'o16', null, null, 'แนวปฏิบัติการจัดการเรื่องร้องเรียนฯ', false, 'Part of the list; one agency''s web site only'),
    ('NACC_ITA', 2569, 7, 'o17', null, null, 'ช่องทางแจ้งเรื่องร้องเรียนฯ', false, 'Part of the list; one agency''s web site only'),
    ('NACC_ITA', 2569, 8, 'o18', null, null, 'ข้อมูลสถิติเรื่องร้องเรียนฯ', false, 'Part of the list; one agency''s web site only'),
    ('NACC_ITA', 2569, 9, 'o19', null, null, 'ผลการเปิดโอกาสให้มีส่วนร่วม', false, 'Part of the list; one agency''s web site only'),
    ('NACC_ITA', 2569, 10, 'o20', null, null, 'การขับเคลื่อนนโยบาย No Gift Policy และความรู้เรื่องธรรมจรรยา', false, 'Part of the list; one agency''s web site only'),
    ('NACC_ITA', 2569, 11, 'o21', null, null, 'การประเมินความเสี่ยงการทุจริต', false, 'Part of the list; one agency''s web site only'),
    ('NACC_ITA', 2569, 12, 'o22', null, null, 'รายงานผลตามแผนบริหารจัดการความเสี่ยงการทุจริต', false, 'Part of the list; one agency''s web site only'),
    ('NACC_ITA', 2569, 13, 'o23', null, null, 'แผนปฏิบัติการป้องกันการทุจริต', false, 'Part of the list; one agency''s web site only'),
    ('NACC_ITA', 2569, 14, 'o24', null, null, 'รายงานผลการดำเนินการป้องกันการทุจริต', false, 'Part of the list; one agency''s web site only'),
    ('NACC_ITA', 2569, 15, 'o25', null, null, 'การนำผลการประเมิน ITA ไปสู่การพัฒนาองค์กร', false, 'Part of the list; one agency''s web site only'),
    ('NACC_ITA', 2569, 16, 'o26', null, null, 'รายงานผลการดำเนินการเพื่อส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน', false, 'Part of the list; one agency''s web site only');

insert into known_item values
    ('NACC_ITA', 2567, 0, 'o34', null, null, 'มาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน', true, 'A memo of MOE-OPS calls it o34 in FY2567; no list of that year is known');

insert into known_item values
    ('MOE_OPS_ITA', 2567, 0, 'o34', 9, null, 'มาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน', false, 'Memo of a provincial education office, June 2567; no other item of that year is known');

insert into known_item values
    ('MOE_OPS_ITA', 2566, 0, 'o1', null, null, 'โครงสร้าง', false, 'As a memo of a provincial education office prints it, June 2567'),
    ('MOE_OPS_ITA', 2566, 1, 'o2', null, null, 'ข้อมูลผู้บริหาร', false, 'As a memo of a provincial education office prints it, June 2567'),
    ('MOE_OPS_ITA', 2566, 2, 'o3', null, null, 'หน้าที่และอำนาจ', false, 'As a memo of a provincial education office prints it, June 2567'),
    ('MOE_OPS_ITA', 2566, 3, 'o4', null, null, 'แผนยุทธศาสตร์หรือแผนพัฒนาหน่วยงาน', false, 'As a memo of a provincial education office prints it, June 2567'),
    ('MOE_OPS_ITA', 2566, 4, 'o5', null, null, 'ข้อมูลการติดต่อ', false, 'As a memo of a provincial education office prints it, June 2567'),
    ('MOE_OPS_ITA', 2566, 5, 'o7', null, null, 'ข่าวประชาสัมพันธ์', false, 'As a memo of a provincial education office prints it, June 2567'),
    ('MOE_OPS_ITA', 2566, 6, 'o8', null, null, 'Q & A', false, 'As a memo of a provincial education office prints it, June 2567'),
    ('MOE_OPS_ITA', 2566, 7, 'o9', null, null, 'Social Network', false, 'As a memo of a provincial education office prints it, June 2567'),
    ('MOE_OPS_ITA', 2566, 8, 'o10', null, null, 'นโยบายคุ้มครองข้อมูลส่วนบุคคล', false, 'As a memo of a provincial education office prints it, June 2567'),
    ('MOE_OPS_ITA', 2566, 9, 'o11', null, null, 'แผนการดำเนินงานและการใช้งบประมาณประจำปี', false, 'As a memo of a provincial education office prints it, June 2567'),
    ('MOE_OPS_ITA', 2566, 10, 'o12', null, null, 'รายงานการกำกับติดตามการดำเนินงานและการใช้งบประมาณประจำปี รอบ ๖ เดือน', false, 'As a memo of a provincial education office prints it, June 2567'),
    ('MOE_OPS_ITA', 2566, 11, 'o13', null, null, 'รายงานผลการดำเนินงานประจำปี', false, 'As a memo of a provincial education office prints it, June 2567'),
    ('MOE_OPS_ITA', 2566, 12, 'o14', null, null, 'คู่มือหรือมาตรฐานการปฏิบัติงาน', false, 'As a memo of a provincial education office prints it, June 2567'),
    ('MOE_OPS_ITA', 2566, 13, 'o15', null, null, 'คู่มือหรือมาตรฐานการให้บริการ', false, 'As a memo of a provincial education office prints it, June 2567'),
    ('MOE_OPS_ITA', 2566, 14, 'o16', null, null, 'ข้อมูลเชิงสถิติการให้บริการ', false, 'As a memo of a provincial education office prints it, June 2567'),
    ('MOE_OPS_ITA', 2566, 15, 'o17', null, null, 'การรายงานผลการสำรวจความพึงพอใจการให้บริการ', false, 'As a memo of a provincial education office prints it, June 2567'),
    ('MOE_OPS_ITA', 2566, 16, 'o18', null, null, 'E – Service', false, 'As a memo of a provincial education office prints it, June 2567'),
    ('MOE_OPS_ITA', 2566, 17, 'o20', null, null, 'ประกาศต่าง ๆ เกี่ยวกับการจัดซื้อจัดจ้าง', false, 'As a memo of a provincial education office prints it, June 2567'),
    ('MOE_OPS_ITA', 2566, 18, 'o21', null, null, 'สรุปผลการจัดซื้อจัดจ้างหรือการจัดหาพัสดุรายเดือน', false, 'As a memo of a provincial education office prints it, June 2567'),
    ('MOE_OPS_ITA', 2566, 19, 'o22', null, null, 'รายงานผลจัดซื้อจัดจ้างหรือการจัดหาพัสดุประจำปี', false, 'As a memo of a provincial education office prints it, June 2567'),
    ('MOE_OPS_ITA', 2566, 20, 'o23', null, null, 'นโยบายหรือแผนการบริหารทรัพยากรบุคคล', false, 'As a memo of a provincial education office prints it, June 2567'),
    ('MOE_OPS_ITA', 2566, 21, 'o24', null, null, 'การดำเนินการตามนโยบายหรือแผนการบริหารทรัพยากรบุคคล', false, 'As a memo of a provincial education office prints it, June 2567'),
    ('MOE_OPS_ITA', 2566, 22, 'o25', null, null, 'หลักเกณฑ์การบริหารและการพัฒนาทรัพยากรบุคคล', false, 'As a memo of a provincial education office prints it, June 2567'),
    ('MOE_OPS_ITA', 2566, 23, 'o26', null, null, 'รายงานผลการบริการและการพัฒนาทรัพยากรบุคคลประจำปี', false, 'As a memo of a provincial education office prints it, June 2567'),
    ('MOE_OPS_ITA', 2566, 24, 'o30', null, null, 'การเปิดโอกาสให้เกิดการมีส่วนร่วม', false, 'As a memo of a provincial education office prints it, June 2567'),
    ('MOE_OPS_ITA', 2566, 25, 'o34', null, null, 'การประเมินความเสี่ยงการทุจริต', false, 'As a memo of a provincial education office prints it, June 2567'),
    ('MOE_OPS_ITA', 2566, 26, 'o35', null, null, 'การดำเนินการเพื่อจัดการความเสี่ยงการทุจริตและประพฤติมิชอบ', false, 'As a memo of a provincial education office prints it, June 2567'),
    ('MOE_OPS_ITA', 2566, 27, 'o39', null, null, 'ประมวลจริยธรรมสำหรับเจ้าหน้าที่ของรัฐ', false, 'As a memo of a provincial education office prints it, June 2567'),
    ('MOE_OPS_ITA', 2566, 28, 'o40', null, null, 'การขับเคลื่อนจริยธรรม', false, 'As a memo of a provincial education office prints it, June 2567'),
    ('MOE_OPS_ITA', 2566, 29, 'o41', null, null, 'การประเมินจริยธรรมเจ้าหน้าที่ของรัฐ', false, 'As a memo of a provincial education office prints it, June 2567'),
    ('MOE_OPS_ITA', 2566, 30, 'e10', null, null, 'หน่วยงานมีช่องทางที่ท่านสามารถแจ้งให้ข้อมูล หรือร้องเรียน ในกรณีที่มีเจ้าหน้าที่มีการเรียกรับสินบนหรือทุจริตต่อหน้าที่หรือไม่', false, 'As a memo of a provincial education office prints it, June 2567'),
    ('MOE_OPS_ITA', 2566, 31, 'e15', null, null, 'หน่วยงานมีการปรับปรุงองค์กรให้มีความโปร่งใสมากขึ้นอย่างน้อยเพียงใด', false, 'As a memo of a provincial education office prints it, June 2567');

-- Its 33 and 10 items are counted from scores; that they are those of the NACC is inferred.
insert into known_item
select 'UP_ITA', 2563, position, code, indicator, null, title_th, true, 'Counted from printed scores; title of the NACC list of FY2564'
from known_item where programme = 'NACC_ITA' and fiscal_year = 2564;

insert into criteria_sub_indicator (criteria_id, position, code, indicator)
select criteria.id, row_number() over (order by indicator, sub_indicator) - 1, sub_indicator, indicator
from criteria, (select distinct sub_indicator, indicator from known_item where sub_indicator is not null) as known
where programme = 'NACC_ITA' and fiscal_year = 2564;

update criteria_indicator set aggregation = 'MEAN_OF_SUB_INDICATOR_MEANS'
from criteria
where criteria.id = criteria_id and programme = 'NACC_ITA' and fiscal_year = 2564 and number in (9, 10);

-- How often an item is reported is not known but from its title.
insert into criteria_item (criteria_id, position, code, instrument, indicator, sub_indicator, title_th, frequency, inferred, basis)
select criteria.id, position, code, case left(code, 1) when 'o' then 'OIT' when 'e' then 'EIT' else 'IIT' end,
       indicator, sub_indicator, title_th, frequency, known_item.inferred,
       nullif(concat_ws('; ', known_item.basis, case when frequency is not null then 'frequency inferred from the title' end), '')
from known_item
join criteria using (programme, fiscal_year)
cross join lateral (select case when title_th ~ 'รอบ [6๖] เดือน' then 'ROUND_6'
                                when title_th ~ 'รายเดือน' then 'MONTHLY'
                                when title_th ~ 'ประจำปี' then 'YEARLY' end as frequency) as reported;
