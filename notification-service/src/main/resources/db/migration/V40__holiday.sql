-- Public holidays from prongsai.holidays. A year's list arrives whole and takes the place of the one before.
create table holiday (
    day  date    not null constraint holiday_pkey primary key,
    year integer not null -- Buddhist era, January to December
);

create index holiday_year_idx on holiday (year);
