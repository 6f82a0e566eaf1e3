-- What the tables of the documents have beside title, approaches and steps.
alter table measure
    add column further_titles    varchar(1000)[] not null default '{}',
    add column indicators        integer[] not null default '{}',
    add column urgent_text       varchar(4000),
    add column improvement_text  varchar(4000),
    add column purpose           varchar(4000),
    add column strength          varchar(4000),
    add column analyses          varchar(4000)[] not null default '{}',
    add column follow_up_text    varchar(4000),
    add column carried_over_from uuid,
    add constraint measure_carried_over_from_fkey foreign key (carried_over_from) references measure (id),
    -- Numbers close up when a measure leaves its draft.
    drop constraint measure_number_key,
    add constraint measure_number_key unique (measure_plan_id, number) deferrable initially deferred;

-- "กลุ่มงานที่รับผิดชอบกระบวนการ": a wildcard keeps the words of the document.
alter table measure_assignee
    drop constraint measure_assignee_kind_check,
    add constraint measure_assignee_kind_check check (
        kind = 'UNIT' and num_nonnulls(unit_id, name) = 1 and wildcard is null
        or kind in ('POSITION', 'PERSON', 'GROUP') and unit_id is null and name is not null and wildcard is null
        or kind = 'WILDCARD' and unit_id is null and wildcard is not null and wildcard in ('ALL', 'RELATED'));

alter table step_assignee
    drop constraint step_assignee_kind_check,
    add constraint step_assignee_kind_check check (
        kind = 'UNIT' and num_nonnulls(unit_id, name) = 1 and wildcard is null
        or kind in ('POSITION', 'PERSON', 'GROUP') and unit_id is null and name is not null and wildcard is null
        or kind = 'WILDCARD' and unit_id is null and wildcard is not null and wildcard in ('ALL', 'RELATED'));
