-- Drafts of one agency that are still empty, as many as asked for; each with seven issues and an assessment to answer.
insert into measure_plan
    (id, agency_id, fiscal_year, programme, assessment_id, title, status, measure_count, created_at, keyed_by, issues, constraints_stated,
     version)
select uuidv7(), agency.id, 2569, 'NACC_ITA',
       (select a.id from assessment a where a.agency_id = agency.id order by a.fiscal_year desc limit 1),
       'มาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน', 'DRAFT', 0, now(), 'ISSUE',
       (select json_agg(json_build_object('number', '1.' || n, 'title', 'กระบวนการปฏิบัติงานที่โปร่งใสและมีประสิทธิภาพ'))::text
        from generate_series(1, 7) as n),
       'NONE', 0
from generate_series(1, ?), agency where agency.code = ?
returning id
