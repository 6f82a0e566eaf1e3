-- What an agency is found by: its code, name and other names, in the spelling of the search (filled in by V40 for those of old).
alter table agency add search_keys text[] not null default '{}';

-- All pieces of two and of three letters. Who holds a text holds its pieces, and those an index can find. Not pg_trgm: in a
-- database of the locale C, as ours are, it takes no Thai letter for one and its index finds nothing.
create function search_pieces(texts text[]) returns text[]
    language sql immutable strict parallel safe
    return (select coalesce(array_agg(distinct substr(t, start, size)), '{}')
            from unnest(texts) t, generate_series(2, 3) size, generate_series(1, length(t) - size + 1) start);

create index agency_search_idx on agency using gin (search_pieces(search_keys));
