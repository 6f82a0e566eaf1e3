-- The public holidays of a calendar year (Buddhist era) are one list, replaced as a whole: holidays.announced carries its version.
create table holiday_year (
    id      uuid   not null constraint holiday_year_pkey primary key,
    version bigint not null,
    year    int    not null constraint holiday_year_key unique constraint holiday_year_check check (year between 2400 and 2700),
    digest  text   not null -- of the shipped list it was made from; empty: imported by somebody, no release touches it
);

create table holiday (
    day       date not null constraint holiday_pkey primary key,
    year_id   uuid not null constraint holiday_year_fkey references holiday_year (id),
    name_th   text not null,
    name_en   text,
    kind      text not null constraint holiday_kind_check check (kind in ('ANNUAL', 'SUBSTITUTION', 'SPECIAL')),
    certainty text not null constraint holiday_certainty_check check (certainty in ('ANNOUNCED', 'CALCULATED')),
    source    text not null
);

create index holiday_year_idx on holiday (year_id);
