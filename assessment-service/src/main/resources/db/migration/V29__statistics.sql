-- The statistics of a group in one programme and year, kept. A row is right as long as nothing stands in statistics_change for
-- its programme and year; readers ask for both in one statement.
create table statistics (
    programme   text collate "C" not null,
    fiscal_year integer          not null,
    path        text collate "C" not null, -- the agencies of the group are those at and below this path
    type        text collate "C" not null, -- and of this type; '*': of all
    summary     json             not null, -- counts and means: all that the view over the years reads
    spreads     json             not null,
    constraint statistics_pkey primary key (programme, fiscal_year, path, type)
);

-- How often each score occurs: a rank is a search in it. There are 10,001 scores at most, however many agencies.
create table statistics_histogram (
    programme   text collate "C" not null,
    fiscal_year integer          not null,
    path        text collate "C" not null,
    type        text collate "C" not null,
    kind        text             not null,
    code        text             not null, -- of an instrument, or the number of an indicator
    agencies    integer          not null,
    scores      integer[]        not null, -- hundredths of a point, ascending
    up_to       integer[]        not null, -- how many agencies have this score or less
    constraint statistics_histogram_pkey primary key (programme, fiscal_year, path, type, kind, code),
    constraint statistics_histogram_statistics_fkey foreign key (programme, fiscal_year, path, type)
        references statistics on delete cascade,
    constraint statistics_histogram_kind_check check (kind in ('OVERALL', 'INSTRUMENT', 'INDICATOR'))
);
