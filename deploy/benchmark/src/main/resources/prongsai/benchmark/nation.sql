-- Agencies and ten indicator scores a year of each, spread over all levels: as many as :agencies, :first_year and :last_year say.
-- Deterministic, so that two runs measure the same rows.
select setseed(0.25);

-- Years without shipped criteria that know ten indicators are judged as the last one is.
create temporary table copied_criteria as
select c.id as original, uuidv7() as id, year
from generate_series(:first_year, :last_year) as year
join lateral (
    select id from criteria where programme = 'NACC_ITA' and status = 'PUBLISHED' order by fiscal_year desc limit 1) as c on true
where not exists (select from criteria where programme = 'NACC_ITA' and status = 'PUBLISHED' and fiscal_year = year);

insert into criteria
select (jsonb_populate_record(c, jsonb_build_object('id', y.id, 'fiscal_year', y.year))).*
from copied_criteria y join criteria c on c.id = y.original;
insert into criteria_instrument
select (jsonb_populate_record(i, jsonb_build_object('criteria_id', y.id))).*
from copied_criteria y join criteria_instrument i on i.criteria_id = y.original;
insert into criteria_indicator
select (jsonb_populate_record(i, jsonb_build_object('criteria_id', y.id))).*
from copied_criteria y join criteria_indicator i on i.criteria_id = y.original;
insert into criteria_level
select (jsonb_populate_record(l, jsonb_build_object('criteria_id', y.id))).*
from copied_criteria y join criteria_level l on l.criteria_id = y.original;

-- The nation, 20 ministries, 76 provinces below one of them, and all others below a ministry or, nine of ten, a province.
insert into agency (id, code, name_th, type, path, parent_id, version)
select uuidv7(), 'M' || n, 'กระทรวงที่ ' || n, 'MINISTRY', '/TH/M' || n || '/', nation.id, 0
from generate_series(1, 20) as n, agency as nation
where nation.code = 'TH';

insert into agency (id, code, name_th, type, path, parent_id, version)
select uuidv7(), province, 'จังหวัดที่ ' || n, 'PROVINCE', ministry.path || province || '/', ministry.id, 0
from generate_series(1, 76) as n
cross join lateral (select case n when 1 then 'ROIET' else 'P' || n end as province)
join agency as ministry on ministry.code = 'M1';

insert into agency (id, code, name_th, type, path, parent_id, version)
select uuidv7(), 'A' || n, 'องค์การบริหารส่วนตำบลที่ ' || n, case n % 4 when 0 then 'MUNICIPALITY_SUBDISTRICT' else 'SAO' end,
       parent.path || 'A' || n || '/', parent.id, 0
from generate_series(1, :agencies - 96) as n
join agency as parent on parent.code = case
    when n % 10 = 0 then 'M' || 2 + n / 10 % 19
    when n % 76 = 0 then 'ROIET'
    when n % 76 = 1 then 'P76'
    else 'P' || n % 76 end;

-- What an agency scores in a year: how good it is, how good the year was, and chance.
create temporary table judged as
select uuidv7() as id, agency.id as agency_id, agency.path as agency_path, criteria.id as criteria_id, criteria.fiscal_year,
       93.8 - 1.4 * (:last_year - criteria.fiscal_year) + quality as expected
from (select id, path, random_normal(0, 5) as quality from agency where code <> 'TH') as agency
join criteria on programme = 'NACC_ITA' and status = 'PUBLISHED' and fiscal_year between :first_year and :last_year
order by fiscal_year, agency.id;

create temporary table scored as
select judged.id, criteria_id, number, instrument,
       round(least(100, greatest(0, expected + random_normal(0, 4)))::numeric, 2) as score
from judged join criteria_indicator using (criteria_id);

create temporary table instrument_scored as
select id, criteria_id, instrument as code, avg(score) as score from scored group by id, criteria_id, instrument;

create temporary table total as
select i.id, i.criteria_id, round(sum(i.score * w.weight) / 100, 2) as overall, min(round(i.score, 2)) as lowest
from instrument_scored i join criteria_instrument w using (criteria_id, code)
group by i.id, i.criteria_id;

insert into assessment
    (id, agency_id, agency_path, criteria_id, programme, fiscal_year, status, source, overall, level, reported_level, published_at,
     version)
select judged.id, agency_id, agency_path, judged.criteria_id, 'NACC_ITA', fiscal_year, 'PUBLISHED', 'ITAS', overall, level.code,
       level.name_th, now(), 1
from judged
join total using (id)
join lateral (
    select code, name_th from criteria_level l
    where l.criteria_id = judged.criteria_id and overall >= overall_from and (instruments_from is null or lowest >= instruments_from)
    order by position limit 1) as level on true
order by judged.id;

insert into assessment_indicator (assessment_id, number, score) select id, number, score from scored order by id, number;
insert into assessment_instrument (assessment_id, code, score) select id, code, round(score, 2) from instrument_scored order by id, code;
insert into assessment_reported_total (assessment_id, position, value, locator)
select id, 0, overall, 'summary' from total order by id;

-- Each agency is told its two weakest indicators.
insert into finding (id, assessment_id, position, severity, origin, indicator, text)
select uuidv7(), id, rank - 1, 'IMPROVE', 'SCORE', number, 'ควรปรับปรุงตัวชี้วัดที่ ' || number
from (select id, number, row_number() over (partition by id order by score, number) as rank from scored) as weak
where rank <= 2
order by id, rank;

drop table copied_criteria, judged, scored, instrument_scored, total;
