-- A plan's issues, constraints, explanations and reopenings are read and written with the plan, and nobody looks for one of them by itself:
-- they stand in its row, as JSON.
alter table measure_plan
    add column issues       text not null default '[]',
    add column issue_items  text not null default '[]',
    add column constraints  text not null default '[]',
    add column explanations text not null default '[]',
    add column reopenings   text not null default '[]',
    add constraint measure_plan_issues_check check (issues is json array),
    add constraint measure_plan_issue_items_check check (issue_items is json array),
    add constraint measure_plan_constraints_check check (constraints is json array),
    add constraint measure_plan_explanations_check check (explanations is json array),
    add constraint measure_plan_reopenings_check check (reopenings is json array);

update measure_plan p set issues = listed.elements
from (select measure_plan_id, json_agg(json_build_object('number', number, 'title', title, 'analysis', analysis) order by position)::text
          as elements
      from plan_issue group by measure_plan_id) as listed
where listed.measure_plan_id = p.id;

update measure_plan p set issue_items = listed.elements
from (select measure_plan_id, json_agg(json_build_object('issueNumber', issue_number, 'printedCode', printed_code, 'title', title)
                                       order by position)::text as elements
      from plan_issue_item group by measure_plan_id) as listed
where listed.measure_plan_id = p.id;

update measure_plan p set constraints = listed.elements
from (select measure_plan_id, json_agg(json_build_object('kind', kind, 'text', text, 'addressee', addressee) order by position)::text
          as elements
      from plan_constraint group by measure_plan_id) as listed
where listed.measure_plan_id = p.id;

update measure_plan p set explanations = listed.elements
from (select measure_plan_id, json_agg(json_build_object('findingId', finding_id, 'text', text) order by position)::text as elements
      from finding_explanation group by measure_plan_id) as listed
where listed.measure_plan_id = p.id;

update measure_plan p set reopenings = listed.elements
from (select measure_plan_id, json_agg(json_build_object(
                 'reason', reason, 'reopenedBy', reopened_by,
                 'reopenedAt', to_char(reopened_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')) order by position)::text as elements
      from plan_reopening group by measure_plan_id) as listed
where listed.measure_plan_id = p.id;

drop table plan_issue, plan_issue_item, plan_constraint, finding_explanation, plan_reopening;
