-- Assessments, as assessment-service announces them, for documents. No reference to agency: topics are ordered per key only.
create table assessment (
    id          uuid    not null constraint assessment_pkey primary key,
    agency_id   uuid    not null,
    programme   text    not null,
    fiscal_year int     not null constraint assessment_fiscal_year_check check (fiscal_year between 2400 and 2700),
    overall     numeric(5, 2),
    told        jsonb, -- absent once it was withdrawn
    constraint assessment_overall_check check (told is not null or overall is null)
);

create index assessment_agency_idx on assessment (agency_id, programme, fiscal_year);
create index assessment_peers_idx on assessment (programme, fiscal_year) where overall is not null;
