-- What a plan says as a whole: its issues with the items that each is about, its constraints and to whom they are
-- addressed, why an urgent finding has no measure, and the letter around it.
alter table measure_plan
    add column letter_number       varchar(100),
    add column letter_date         date,
    add column letter_issued_by    varchar(500),
    add column letter_addressed_to varchar(500),
    add column letter_text         varchar(8000),
    add column letter_proposed_by  varchar(300);

create table plan_issue (
    measure_plan_id uuid not null,
    position        integer not null,
    number          varchar(40) not null,
    title           varchar(1000) not null,
    analysis        varchar(4000),
    constraint plan_issue_pkey primary key (measure_plan_id, position),
    constraint plan_issue_measure_plan_fkey foreign key (measure_plan_id) references measure_plan (id)
);

create table plan_issue_item (
    measure_plan_id uuid not null,
    position        integer not null,
    issue_number    varchar(40) not null,
    printed_code    varchar(40) not null,
    title           varchar(500),
    constraint plan_issue_item_pkey primary key (measure_plan_id, position),
    constraint plan_issue_item_measure_plan_fkey foreign key (measure_plan_id) references measure_plan (id)
);

create table plan_constraint (
    measure_plan_id uuid not null,
    position        integer not null,
    kind            varchar(20) not null,
    text            varchar(4000) not null,
    addressee       varchar(20),
    constraint plan_constraint_pkey primary key (measure_plan_id, position),
    constraint plan_constraint_measure_plan_fkey foreign key (measure_plan_id) references measure_plan (id),
    constraint plan_constraint_kind_check check (kind in ('PROBLEM', 'OBSTACLE', 'CONSTRAINT')),
    constraint plan_constraint_addressee_check check (addressee in ('ASSESSOR', 'SUPERIOR', 'OWN_HEAD'))
);

create table finding_explanation (
    measure_plan_id uuid not null,
    position        integer not null,
    finding_id      uuid not null,
    text            varchar(2000) not null,
    constraint finding_explanation_pkey primary key (measure_plan_id, position),
    constraint finding_explanation_measure_plan_fkey foreign key (measure_plan_id) references measure_plan (id),
    constraint finding_explanation_finding_fkey foreign key (finding_id) references finding (id)
);
