-- What a programme measures and how it judges in one fiscal year. Never the year alone: two programmes differ in the same year.
create table programme (
    code    text collate "C" not null constraint programme_pkey primary key,
    name_th text             not null,
    name_en text             not null
);

create table criteria (
    id               uuid             not null constraint criteria_pkey primary key,
    programme        text collate "C" not null constraint criteria_programme_fkey references programme,
    fiscal_year      integer          not null,
    rounding         text             not null, -- of overall and instruments, to two decimals, once
    indicator_levels boolean          not null, -- whether every indicator has a level and a pass mark, too
    pass_at          numeric(5, 2)    not null,
    urgent_below     numeric(5, 2),             -- null: the programme names none
    excellent_at     numeric(5, 2)    not null,
    inferred         boolean          not null, -- no document of this year confirms it
    basis            text             not null, -- where it is known from
    constraint criteria_programme_year_key unique (programme, fiscal_year),
    constraint criteria_year_check check (fiscal_year between 2400 and 2700)
);

create table criteria_instrument (
    criteria_id uuid    not null constraint criteria_instrument_criteria_fkey references criteria,
    position    integer not null,
    code        text    not null,
    name_th     text    not null,
    weight      integer not null, -- per cent of overall
    constraint criteria_instrument_pkey primary key (criteria_id, position),
    constraint criteria_instrument_code_key unique (criteria_id, code),
    constraint criteria_instrument_weight_check check (weight between 1 and 100)
);

create table criteria_indicator (
    criteria_id uuid    not null constraint criteria_indicator_criteria_fkey references criteria,
    number      integer not null,
    name_th     text    not null,
    instrument  text    not null,
    constraint criteria_indicator_pkey primary key (criteria_id, number),
    constraint criteria_indicator_instrument_fkey
        foreign key (criteria_id, instrument) references criteria_instrument (criteria_id, code)
);

-- Tried in order, the first that admits the scores wins.
create table criteria_level (
    criteria_id       uuid          not null constraint criteria_level_criteria_fkey references criteria,
    position          integer       not null,
    code              text          not null,
    name_th           text          not null,
    name_en           text,
    passed            boolean       not null,
    overall_from      numeric(5, 2) not null, -- rounded overall, inclusive
    instruments_from  numeric(5, 2),          -- the floor that every instrument reaches; null: none
    constraint criteria_level_pkey primary key (criteria_id, position),
    constraint criteria_level_code_key unique (criteria_id, code)
);
