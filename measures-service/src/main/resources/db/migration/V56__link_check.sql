-- A check keeps the links as they were when it was asked for; each row is work that one replica claims for a while.
create table link_check (
    id              uuid not null,
    measure_plan_id uuid not null,
    requested_at    timestamptz not null,
    requested_by    varchar(100) not null,
    constraint link_check_pkey primary key (id),
    constraint link_check_measure_plan_fkey foreign key (measure_plan_id) references measure_plan (id)
);

create index link_check_measure_plan_idx on link_check (measure_plan_id, id);

create table checked_link (
    link_check_id uuid not null,
    position      integer not null,
    evidence_id   uuid not null,
    url           varchar(2000) not null,
    outcome       varchar(20) not null,
    reason        varchar(40),
    http_status   integer,
    checked_at    timestamptz,
    leased_until  timestamptz,
    constraint checked_link_pkey primary key (link_check_id, position),
    constraint checked_link_link_check_fkey foreign key (link_check_id) references link_check (id),
    constraint checked_link_outcome_check check (
        outcome in ('PENDING', 'ALIVE', 'DEAD', 'UNREACHABLE', 'REFUSED')
        and (outcome = 'PENDING') = (checked_at is null) and (outcome = 'PENDING') = (reason is null))
);

create index checked_link_pending_idx on checked_link (link_check_id, position) where outcome = 'PENDING';
