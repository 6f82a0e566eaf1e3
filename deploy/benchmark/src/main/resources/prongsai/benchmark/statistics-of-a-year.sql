-- What a year's published scores of the nation come to, computed from the rows.
with assessed as (
    select id, overall, level from assessment
    where programme = 'NACC_ITA' and fiscal_year = ? and status = 'PUBLISHED' and agency_path >= '/TH/' and agency_path < '/TH0'
),
scored as (
    select 'OVERALL' as kind, '' as code, overall as score from assessed
    union all
    select 'INSTRUMENT', code, score from assessed join assessment_instrument on assessment_id = id
    union all
    select 'INDICATOR', number::text, score from assessed join assessment_indicator on assessment_id = id
)
select kind, code, count(*) as agencies, avg(score) as mean, stddev_pop(score) as deviation, min(score) as lowest, max(score) as highest,
       percentile_cont(array [0.25, 0.5, 0.75]) within group (order by score) as quartiles
from scored group by kind, code
union all
select 'LEVEL', level, count(*), null, null, null, null, null from assessed group by level
