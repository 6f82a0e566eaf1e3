-- What was published stays as it was: it can be taken back, once, and is then not read any more, but it is neither changed nor lost.
create function publication_stays() returns trigger language plpgsql as $$
begin
    if tg_op = 'UPDATE' and old.withdrawn_at is null and new.withdrawn_at is not null
            and to_jsonb(new) - '{version,withdrawn_at,withdrawn_by,withdrawal_reason}'::text[]
                = to_jsonb(old) - '{version,withdrawn_at,withdrawn_by,withdrawal_reason}'::text[] then
        return new;
    end if;
    raise exception 'what was published stays as it was' using errcode = 'restrict_violation';
end $$;

create trigger publication_row_stays before update or delete on publication
    for each row execute function publication_stays();
create trigger publication_table_stays before truncate on publication
    for each statement execute function publication_stays();

create function published_file_stays() returns trigger language plpgsql as $$
begin
    raise exception 'what was published stays as it was' using errcode = 'restrict_violation';
end $$;

create trigger published_file_row_stays before update or delete on published_file
    for each row execute function published_file_stays();
create trigger published_file_table_stays before truncate on published_file
    for each statement execute function published_file_stays();
