-- Results are known in more or less detail: from a total alone to every question and item.
alter table assessment
    add given_total   numeric(5, 2) constraint assessment_given_total_check check (given_total between 0 and 100),
    add overall_given boolean not null default false; -- overall is the given total, because it cannot be computed

alter table assessment_indicator
    add computed boolean not null default false; -- from its items; what is entered wins

create table assessment_item (
    assessment_id uuid    not null constraint assessment_item_assessment_fkey references assessment,
    position      integer not null,
    code          text    not null,
    score         numeric(5, 2), -- null: only its title is known
    printed_title text,
    printed_code  text,
    constraint assessment_item_pkey primary key (assessment_id, position),
    constraint assessment_item_score_check check (score between 0 and 100)
);

create unique index assessment_item_code_key on assessment_item (assessment_id, code) where score is not null;

create table assessment_part (
    assessment_id uuid          not null constraint assessment_part_assessment_fkey references assessment,
    code          text          not null,
    score         numeric(5, 2) not null,
    constraint assessment_part_pkey primary key (assessment_id, code),
    constraint assessment_part_score_check check (score between 0 and 100)
);
