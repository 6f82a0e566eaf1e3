select a.id, a.agency_id, a.agency_path, a.criteria_id, a.programme, a.fiscal_year, a.status, a.source, a.overall, a.level,
       a.reported_level, a.published_at, a.version,
       i.numbers, i.scores, i.labels, s.codes, s.scores, t.totals, t.locators,
       f.ids, f.severities, f.origins, f.indicators, f.texts
from assessment a
cross join lateral (
    select array_agg(number order by number) as numbers, array_agg(score order by number) as scores,
           array_agg(printed_label order by number) as labels
    from assessment_indicator where assessment_id = a.id) as i
cross join lateral (
    select array_agg(code) as codes, array_agg(score) as scores
    from assessment_instrument where assessment_id = a.id) as s
cross join lateral (
    select array_agg(value order by position) as totals, array_agg(locator order by position) as locators
    from assessment_reported_total where assessment_id = a.id) as t
cross join lateral (
    select array_agg(id order by position) as ids, array_agg(severity order by position) as severities,
           array_agg(origin order by position) as origins, array_agg(indicator order by position) as indicators,
           array_agg(text order by position) as texts
    from finding where assessment_id = a.id) as f
where a.id = ? and a.agency_path >= ? and a.agency_path < ?
