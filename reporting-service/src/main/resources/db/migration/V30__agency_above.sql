-- The agency itself and all above it, for what is summed up along the hierarchy, and the one next above, for the list of those
-- directly below.
create function paths_above(path text) returns text[] language sql immutable strict parallel safe
    return (select array_agg(left(path, slash) order by slash)
            from generate_series(2, length(path)) slash where substr(path, slash, 1) = '/');

alter table agency
    add column above       text[] collate "C" generated always as (paths_above(path)) stored,
    add column parent_path text collate "C" generated always as (regexp_replace(path, '[^/]+/$', '')) stored;

create index agency_parent_path_idx on agency (parent_path, path collate "C");
