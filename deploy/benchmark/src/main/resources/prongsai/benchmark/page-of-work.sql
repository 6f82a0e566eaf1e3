with plan as materialized (
    select p.id, p.fiscal_year from measure_plan p join agency a on a.id = p.agency_id where a.code = ? and p.status = 'APPROVED'),
after as materialized (select ?::date as due_on, ?::uuid as id)
select w.*, exists (select from evidence e where e.step_id = w.id or e.follow_up_id = w.id) as has_evidence
from (
    select 'STEP' as kind, s.id, s.effective_due_on as due_on, s.status, p.id as measure_plan_id, p.fiscal_year, m.id as measure_id,
           m.number as measure_number, s.number, s.text, s.version, x.kind as assignee_kind, x.role, x.unit_id, x.name, x.wildcard
    from plan p cross join after
    cross join lateral (
        select * from step
        where measure_plan_id = p.id and status <> 'VERIFIED'
            and (coalesce(effective_due_on, date '9999-12-31'), id) > (after.due_on, after.id)
        order by coalesce(effective_due_on, date '9999-12-31'), id limit 21) s
    join measure m on m.id = s.measure_id
    left join lateral (select * from step_assignee where step_id = s.id order by position limit 1) x on true
    union all
    select 'FOLLOW_UP', f.id, f.due_on, f.status, p.id, p.fiscal_year, null, null, f.number, f.title, f.version, x.kind, x.role,
           x.unit_id, x.name, x.wildcard
    from plan p cross join after
    cross join lateral (
        select * from follow_up
        where measure_plan_id = p.id and status not in ('RECORDED', 'CANCELLED') and (due_on, id) > (after.due_on, after.id)
        order by due_on, id limit 21) f
    left join lateral (
        select a.* from follow_up_plan_measure o join measure_assignee a on a.measure_id = o.measure_id
        where o.follow_up_plan_id = f.follow_up_plan_id and a.role = 'MAIN' order by o.position, a.position limit 1) x on true) w
order by due_on, id
limit 21
