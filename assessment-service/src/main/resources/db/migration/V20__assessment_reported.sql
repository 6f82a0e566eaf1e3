-- What documents print besides totals: the same number in another place, instruments and their parts, levels, and names.
create table assessment_reported_score (
    assessment_id uuid          not null constraint assessment_reported_score_assessment_fkey references assessment,
    position      integer       not null,
    indicator     integer,
    instrument    text,
    part          text,
    value         numeric(5, 2) not null,
    locator       text,
    constraint assessment_reported_score_pkey primary key (assessment_id, position),
    constraint assessment_reported_score_subject_check check (num_nonnulls(indicator, instrument, part) = 1)
);

create table assessment_reported_level (
    assessment_id uuid    not null constraint assessment_reported_level_assessment_fkey references assessment,
    position      integer not null,
    level         text    not null,
    locator       text,
    constraint assessment_reported_level_pkey primary key (assessment_id, position)
);

create table assessment_printed_name (
    assessment_id uuid    not null constraint assessment_printed_name_assessment_fkey references assessment,
    position      integer not null,
    name          text    not null, -- of the agency
    locator       text,
    constraint assessment_printed_name_pkey primary key (assessment_id, position)
);
