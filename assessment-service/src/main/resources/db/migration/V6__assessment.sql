-- An agency's result in one programme and fiscal year, as far as it is known. Computed values are null while indicators are missing.
create table assessment (
    id             uuid             not null constraint assessment_pkey primary key,
    agency_id      uuid             not null constraint assessment_agency_fkey references agency,
    criteria_id    uuid             not null constraint assessment_criteria_fkey references criteria,
    programme      text collate "C" not null,
    fiscal_year    integer          not null,
    status         text             not null,
    source         text,
    overall        numeric(5, 2),
    level          text,
    reported_level text,
    published_at   timestamptz,
    version        bigint           not null,
    constraint assessment_agency_programme_year_key unique (agency_id, programme, fiscal_year),
    constraint assessment_status_check check (status in ('DRAFT', 'PUBLISHED')),
    constraint assessment_published_check check ((status = 'PUBLISHED') = (published_at is not null)),
    constraint assessment_overall_check check (overall between 0 and 100 and (overall is null) = (level is null))
);

create table assessment_indicator (
    assessment_id uuid          not null constraint assessment_indicator_assessment_fkey references assessment,
    number        integer       not null,
    score         numeric(5, 2) not null,
    printed_label text,
    constraint assessment_indicator_pkey primary key (assessment_id, number),
    constraint assessment_indicator_score_check check (score between 0 and 100)
);

create table assessment_instrument (
    assessment_id uuid          not null constraint assessment_instrument_assessment_fkey references assessment,
    code          text          not null,
    score         numeric(5, 2) not null,
    constraint assessment_instrument_pkey primary key (assessment_id, code),
    constraint assessment_instrument_score_check check (score between 0 and 100)
);

-- Totals as documents print them, beside the computed one: there can be several, and wrong ones.
create table assessment_reported_total (
    assessment_id uuid          not null constraint assessment_reported_total_assessment_fkey references assessment,
    position      integer       not null,
    value         numeric(5, 2) not null,
    locator       text,
    constraint assessment_reported_total_pkey primary key (assessment_id, position)
);
