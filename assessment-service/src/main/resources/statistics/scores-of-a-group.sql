-- The statistics of a group from its results, the long way: how often each score occurs, and each level.
-- Parameters: programme, fiscal year, path of the group, its end, type or '*', the same again.
with assessed as materialized (
    select a.id, a.overall, a.level
    from assessment a
    where a.programme = ? and a.fiscal_year = ? and a.status = 'PUBLISHED'
      and a.agency_path >= ? and a.agency_path < ?
      and (? = '*' or a.agency_id in (select g.id from agency g where g.type = ?))
),
occurring (kind, code, score, agencies) as (
    select 'LEVEL', coalesce(level, ''), 0, count(*) from assessed group by level
    union all
    select 'OVERALL', '', overall, count(*) from assessed where overall is not null group by overall
    union all
    select 'INSTRUMENT', i.code, i.score, count(*)
    from assessed join assessment_instrument i on i.assessment_id = assessed.id group by i.code, i.score
    union all
    select 'INDICATOR', i.number::text, i.score, count(*)
    from assessed join assessment_indicator i on i.assessment_id = assessed.id group by i.number, i.score
)
select kind, code,
       array_agg((score * 100)::integer order by score) as scores,
       array_agg(agencies::integer order by score) as agencies
from occurring group by kind, code
