-- What measures answer: a projection of prongsai.assessments. No foreign key to agency, because
-- the two topics arrive in any order.
create table assessment (
    id          uuid not null,
    agency_id   uuid not null,
    programme   text not null,
    fiscal_year integer not null,
    constraint assessment_pkey primary key (id)
);

create table finding (
    id            uuid not null,
    assessment_id uuid not null,
    severity      text not null,
    origin        text not null,
    indicator     integer,
    item_code     text,
    text          text not null,
    active        boolean not null,
    constraint finding_pkey primary key (id),
    constraint finding_assessment_fkey foreign key (assessment_id) references assessment (id)
);

create index finding_assessment_idx on finding (assessment_id);
