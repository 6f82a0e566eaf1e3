-- How many agencies a group has, by path and type ('*': all types), for the coverage of statistics. Rows only come on top, and
-- the count is their sum: a counter for the nation, changed in place, would let registrations wait for each other.
create table statistics_registered (
    path     text collate "C" not null,
    type     text collate "C" not null,
    agencies integer          not null
);

create index statistics_registered_idx on statistics_registered (path, type) include (agencies);

-- A code, place and type stay for ever and no agency goes, so that inserts tell everything. Once a statement, not once a row.
create function statistics_register() returns trigger language plpgsql as $$
begin
    insert into statistics_registered (path, type, agencies)
    select left(agency.path, slash), counted_as, count(*)
    from new_rows agency, generate_series(2, length(agency.path)) slash, unnest(array [agency.type, '*']) counted_as
    where substr(agency.path, slash, 1) = '/'
    group by 1, 2;
    return null;
end $$;

create trigger statistics_agency_inserted after insert on agency
    referencing new table as new_rows for each statement execute function statistics_register();

insert into statistics_registered (path, type, agencies)
select left(agency.path, slash), counted_as, count(*)
from agency, generate_series(2, length(agency.path)) slash, unnest(array [agency.type, '*']) counted_as
where substr(agency.path, slash, 1) = '/'
group by 1, 2;
