-- The day of the verification in Bangkok, so that progress over time needs no history.
alter table step add column verified_on date;

update step s set verified_on = (
    select cast(max(t.changed_at) at time zone 'Asia/Bangkok' as date) from step_transition t
    where t.step_id = s.id and t.to_status = 'VERIFIED')
where s.status = 'VERIFIED';
