select p.id, p.agency_id, a.code, p.fiscal_year, p.programme, p.assessment_id, p.carried_over_from, p.origin_plan_ids, p.title,
       p.introduction, p.status, p.keyed_by, p.issues, p.issue_items, p.constraints_stated, p.constraints, p.explanations,
       p.reopenings, p.letter_kind, p.letter_number, p.letter_date, p.letter_issued_by, p.letter_subject, p.letter_addressed_to,
       p.letter_text, p.letter_proposed_by, p.created_at, p.approved_at, p.approved_by,
       p.approved_position, p.approved_acting, p.approved_own_position, p.closed_at, p.closed_by, p.version,
       m.id, m.number, m.kind, m.issue, m.title, m.further_titles, m.indicators, m.urgent_text, m.improvement_text, m.purpose,
       m.strength, m.analyses, m.disposition, m.approaches, m.from_on, m.from_precision, m.until_on, m.until_precision, m.rounds,
       m.follow_up_text, m.constraints_stated, m.carried_over_from, m.origin_measure_id, m.version,
       u.kinds, u.roles, u.units, u.names, u.wildcards, f.findings,
       s.ids, s.texts, s.due, s.effective_due, s.statuses, s.done, s.reported, s.origins, s.versions,
       s.kinds, s.roles, s.units, s.names, s.wildcards,
       g.ids, g.severities, g.origins, g.indicators, g.items, g.texts, g.recurring
from measure_plan p
join agency a on a.id = p.agency_id
left join measure m on m.measure_plan_id = p.id
cross join lateral (
    select array_agg(kind order by position) as kinds, array_agg(role order by position) as roles,
           array_agg(unit_id order by position) as units, array_agg(name order by position) as names,
           array_agg(wildcard order by position) as wildcards
    from measure_assignee where measure_id = m.id) as u
cross join lateral (
    select array_agg(finding_id order by position) as findings from measure_finding where measure_id = m.id) as f
cross join lateral (
    select array_agg(id order by number) as ids, array_agg(text order by number) as texts, array_agg(due_on order by number) as due,
           array_agg(effective_due_on order by number) as effective_due, array_agg(status order by number) as statuses,
           array_agg(done_on order by number) as done, array_agg(reported_on order by number) as reported,
           array_agg(origin_step_id order by number) as origins, array_agg(version order by number) as versions,
           array_agg(kind order by number) as kinds, array_agg(role order by number) as roles,
           array_agg(unit_id order by number) as units, array_agg(name order by number) as names,
           array_agg(wildcard order by number) as wildcards
    from step left join step_assignee on step_id = id where measure_id = m.id) as s
cross join lateral (
    select array_agg(id order by id) as ids, array_agg(severity order by id) as severities, array_agg(origin order by id) as origins,
           array_agg(indicator order by id) as indicators, array_agg(item_code order by id) as items, array_agg(text order by id) as texts,
           array_agg(recurring order by id) as recurring
    from finding where assessment_id = p.assessment_id and active and m.number = 1) as g
where p.id = ? and a.path like ?
order by m.number
