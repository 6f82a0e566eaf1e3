-- A plan is issued to agencies below, which may adopt it from then on; each approval that changes it makes an edition, which stays as it was.
create table plan_issuance (
    measure_plan_id uuid not null,
    audience        varchar(20) not null,
    edition         integer not null,
    issued_at       timestamptz not null,
    issued_by       varchar(100) not null,
    withdrawn_at    timestamptz,
    version         bigint not null,
    constraint plan_issuance_pkey primary key (measure_plan_id),
    constraint plan_issuance_measure_plan_fkey foreign key (measure_plan_id) references measure_plan (id),
    constraint plan_issuance_audience_check check (audience in ('ALL_BELOW', 'DIRECTLY_BELOW', 'CHOSEN')),
    constraint plan_issuance_edition_check check (edition >= 1)
);

create table plan_issuance_agency (
    measure_plan_id uuid not null,
    agency_id       uuid not null,
    constraint plan_issuance_agency_pkey primary key (measure_plan_id, agency_id),
    constraint plan_issuance_agency_plan_issuance_fkey foreign key (measure_plan_id) references plan_issuance (measure_plan_id),
    constraint plan_issuance_agency_agency_fkey foreign key (agency_id) references agency (id)
);

create index plan_issuance_agency_agency_idx on plan_issuance_agency (agency_id);

-- The content is a document: it is written once, read whole, and holds no name of a person.
create table plan_edition (
    id              uuid not null,
    measure_plan_id uuid not null,
    number          integer not null,
    issued_at       timestamptz not null,
    content         text not null,
    constraint plan_edition_pkey primary key (id),
    constraint plan_edition_key unique (measure_plan_id, number),
    constraint plan_edition_measure_plan_fkey foreign key (measure_plan_id) references measure_plan (id)
);
