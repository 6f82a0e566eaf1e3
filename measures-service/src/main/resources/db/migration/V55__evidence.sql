-- Evidence is a link (domain, rule 8). measure_plan_id repeats what its measure, step or follow-up says: a plan shows all of its evidence.
create table evidence (
    id              uuid not null,
    measure_plan_id uuid not null,
    measure_id      uuid,
    step_id         uuid,
    follow_up_id    uuid,
    url             varchar(2000) not null,
    title           varchar(500) not null,
    effective_on    date,
    entered_at      timestamptz not null,
    entered_by      varchar(100) not null,
    version         bigint not null,
    constraint evidence_pkey primary key (id),
    constraint evidence_measure_plan_fkey foreign key (measure_plan_id) references measure_plan (id),
    constraint evidence_measure_fkey foreign key (measure_id) references measure (id),
    constraint evidence_step_fkey foreign key (step_id) references step (id),
    constraint evidence_follow_up_fkey foreign key (follow_up_id) references follow_up (id),
    constraint evidence_target_check check (num_nonnulls(measure_id, step_id, follow_up_id) = 1)
);

create index evidence_measure_plan_idx on evidence (measure_plan_id, id);
create index evidence_measure_idx on evidence (measure_id) where measure_id is not null;
create index evidence_step_idx on evidence (step_id) where step_id is not null;
create index evidence_follow_up_idx on evidence (follow_up_id) where follow_up_id is not null;

create table evidence_item (
    evidence_id uuid not null,
    position    integer not null,
    programme   varchar(40) not null,
    fiscal_year integer not null,
    item_code   varchar(3) not null,
    constraint evidence_item_pkey primary key (evidence_id, position),
    constraint evidence_item_evidence_fkey foreign key (evidence_id) references evidence (id),
    constraint evidence_item_fiscal_year_check check (fiscal_year between 2400 and 2700)
);
