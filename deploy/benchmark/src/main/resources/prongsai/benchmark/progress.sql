select p.id, p.status, a.code, m.id, m.number, count(s.id) as steps, count(*) filter (where s.status = 'VERIFIED') as verified,
       count(*) filter (where s.status = 'REPORTED_DONE') as reported, count(*) filter (where s.status = 'DONE_IN_PART') as in_part,
       count(*) filter (where s.done_on > s.effective_due_on) as late,
       count(*) filter (where s.status not in ('VERIFIED', 'REPORTED_DONE') and s.effective_due_on < current_date) as overdue,
       f.held, f.in_time, f.open, o.ids, o.due, o.texts
from measure_plan p
join agency a on a.id = p.agency_id
join measure m on m.measure_plan_id = p.id
join step s on s.measure_id = m.id
cross join lateral (
    select count(*) filter (where status = 'RECORDED') as held, count(*) filter (where recorded_on <= due_on) as in_time,
           count(*) filter (where status not in ('RECORDED', 'CANCELLED') and due_on < current_date) as open
    from follow_up where measure_plan_id = p.id) f
cross join lateral (
    select array_agg(id order by due_on, id) as ids, array_agg(due_on order by due_on, id) as due, array_agg(text order by due_on, id) as texts
    from (
        select id, effective_due_on as due_on, text from step
        where measure_plan_id = p.id and status not in ('VERIFIED', 'REPORTED_DONE') and effective_due_on < current_date
        union all
        select id, due_on, title from follow_up
        where measure_plan_id = p.id and status not in ('RECORDED', 'CANCELLED') and due_on < current_date
        order by due_on, id limit 100) as overdue) o
where p.id = ? and a.path like ?
group by p.id, p.status, a.code, m.id, m.number, f.held, f.in_time, f.open, o.ids, o.due, o.texts
order by m.number
