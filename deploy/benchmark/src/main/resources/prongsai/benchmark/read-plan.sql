select p.id, p.agency_id, a.code, p.fiscal_year, p.programme, p.assessment_id, p.title, p.status, p.keyed_by, p.constraints_stated,
       p.created_at, p.approved_at, p.approved_by, p.closed_at, p.closed_by, p.version,
       m.id, m.number, m.kind, m.issue, m.title, m.further_titles, m.indicators, m.urgent_text, m.improvement_text, m.from_on,
       m.from_precision, m.until_on, m.until_precision, m.rounds, m.follow_up_text, m.constraints_stated, m.version,
       u.kinds, u.roles, u.units, u.names, f.findings,
       s.ids, s.texts, s.due, s.statuses, s.done, s.versions, s.units, g.ids, g.severities, g.texts
from measure_plan p
join agency a on a.id = p.agency_id
left join measure m on m.measure_plan_id = p.id
cross join lateral (
    select array_agg(kind order by position) as kinds, array_agg(role order by position) as roles,
           array_agg(unit_id order by position) as units, array_agg(name order by position) as names
    from measure_assignee where measure_id = m.id) as u
cross join lateral (
    select array_agg(finding_id order by position) as findings from measure_finding where measure_id = m.id) as f
cross join lateral (
    select array_agg(id order by number) as ids, array_agg(text order by number) as texts, array_agg(due_on order by number) as due,
           array_agg(status order by number) as statuses, array_agg(done_on order by number) as done,
           array_agg(version order by number) as versions, array_agg(unit_id order by number) as units
    from step left join step_assignee on step_id = id where measure_id = m.id) as s
cross join lateral (
    select array_agg(id order by id) as ids, array_agg(severity order by id) as severities, array_agg(text order by id) as texts
    from finding where assessment_id = p.assessment_id and active and m.number = 1) as g
where p.id = ? and a.path like ?
order by m.number
