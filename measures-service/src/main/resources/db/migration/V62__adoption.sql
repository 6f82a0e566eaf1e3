-- An agency adopts a plan once; what it answers to later editions, and why it departs from the plan, is kept for the one that issued it.
create table adoption (
    id              uuid not null,
    origin_id       uuid not null,
    plan_id         uuid not null,
    agency_id       uuid not null,
    edition         integer not null,
    adopted_at      timestamptz not null,
    adopted_by      varchar(100) not null,
    version         bigint not null,
    constraint adoption_pkey primary key (id),
    constraint adoption_key unique (origin_id, agency_id),
    constraint adoption_origin_fkey foreign key (origin_id) references measure_plan (id),
    constraint adoption_plan_fkey foreign key (plan_id) references measure_plan (id),
    constraint adoption_agency_fkey foreign key (agency_id) references agency (id),
    constraint adoption_edition_fkey foreign key (origin_id, edition) references plan_edition (measure_plan_id, number)
);

create index adoption_plan_idx on adoption (plan_id);
create index adoption_agency_idx on adoption (agency_id);

create table adoption_answer (
    adoption_id       uuid not null,
    position          integer not null,
    edition           integer not null,
    origin_measure_id uuid not null,
    change            varchar(20) not null,
    decision          varchar(20) not null,
    reason            varchar(2000),
    answered_by       varchar(100) not null,
    answered_at       timestamptz not null,
    constraint adoption_answer_pkey primary key (adoption_id, position),
    constraint adoption_answer_adoption_fkey foreign key (adoption_id) references adoption (id),
    constraint adoption_answer_change_check check (change in ('ADDED', 'CHANGED', 'REMOVED')),
    constraint adoption_answer_decision_check check (decision in ('ACCEPTED', 'DECLINED')),
    constraint adoption_answer_reason_check check (decision = 'ACCEPTED' or reason is not null)
);

create table departure_reason (
    adoption_id       uuid not null,
    position          integer not null,
    origin_measure_id uuid not null,
    origin_step_id    uuid,
    kind              varchar(20) not null,
    parts             varchar(20)[] not null,
    reason            varchar(2000) not null,
    stated_by         varchar(100) not null,
    stated_at         timestamptz not null,
    constraint departure_reason_pkey primary key (adoption_id, position),
    constraint departure_reason_adoption_fkey foreign key (adoption_id) references adoption (id),
    constraint departure_reason_kind_check check (kind in ('DROPPED', 'CHANGED'))
);
