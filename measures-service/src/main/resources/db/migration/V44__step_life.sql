-- Who reports is not who verifies (domain, rule 7); the history of a step is kept.
alter table step
    add column status      varchar(20) not null default 'OPEN',
    add column done_on     date,
    add column reported_on date,
    add column reported_by varchar(100),
    add column version     bigint not null default 0,
    add constraint step_status_check check (
        status in ('OPEN', 'DONE_IN_PART', 'REPORTED_DONE', 'REJECTED', 'VERIFIED')),
    add constraint step_report_check check ((status = 'OPEN') = (reported_by is null)
        and (reported_by is null) = (reported_on is null) and (done_on is null) = (reported_on is null)),
    -- Steps of a measure are replaced and renumbered together.
    drop constraint step_number_key,
    add constraint step_number_key unique (measure_id, number) deferrable initially deferred;

create table step_transition (
    step_id     uuid not null,
    position    integer not null,
    from_status varchar(20) not null,
    to_status   varchar(20) not null,
    done_on     date,
    note        varchar(2000),
    changed_by  varchar(100) not null,
    changed_at  timestamptz not null,
    constraint step_transition_pkey primary key (step_id, position),
    constraint step_transition_step_fkey foreign key (step_id) references step (id)
);
