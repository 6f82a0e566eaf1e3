-- Public holidays as reporting-service announces them, year by year.
create table holiday (
    observed_on date not null,
    name_th     varchar(1000) not null,
    constraint holiday_pkey primary key (observed_on)
);
