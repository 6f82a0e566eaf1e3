-- Plans that were entered before have their issues on the measures only.
update measure_plan p set keyed_by = 'ISSUE'
where exists (select 1 from measure m where m.measure_plan_id = p.id and m.issue is not null);

insert into plan_issue (measure_plan_id, position, number, title)
select measure_plan_id, row_number() over (partition by measure_plan_id order by min(number)) - 1, issue,
       (array_agg(title order by number))[1]
from measure where issue is not null
group by measure_plan_id, issue;
