-- That published results of a programme and year have changed since its statistics were kept. Triggers write it, whoever writes
-- the results (the API, an import in bulk, a correction by hand), in the same transaction: nobody can forget it. Rows only come
-- and go, one a transaction, so that writers never wait for each other.
create table statistics_change (
    programme   text collate "C" not null,
    fiscal_year integer          not null,
    xid         xid8             not null default pg_current_xact_id(),
    constraint statistics_change_pkey primary key (programme, fiscal_year, xid)
);

create function statistics_assessment_changed() returns trigger language plpgsql as $$
begin
    if tg_op <> 'DELETE' then
        insert into statistics_change (programme, fiscal_year)
        select distinct programme, fiscal_year from new_rows where status = 'PUBLISHED'
        on conflict do nothing;
    end if;
    if tg_op <> 'INSERT' then
        insert into statistics_change (programme, fiscal_year)
        select distinct programme, fiscal_year from old_rows where status = 'PUBLISHED'
        on conflict do nothing;
    end if;
    return null;
end $$;

create trigger statistics_assessment_inserted after insert on assessment
    referencing new table as new_rows for each statement execute function statistics_assessment_changed();
create trigger statistics_assessment_updated after update on assessment
    referencing old table as old_rows new table as new_rows for each statement
    execute function statistics_assessment_changed();
create trigger statistics_assessment_deleted after delete on assessment
    referencing old table as old_rows for each statement execute function statistics_assessment_changed();

create function statistics_score_changed() returns trigger language plpgsql as $$
begin
    insert into statistics_change (programme, fiscal_year)
    select distinct a.programme, a.fiscal_year
    from changed_rows join assessment a on a.id = changed_rows.assessment_id
    where a.status = 'PUBLISHED'
    on conflict do nothing;
    return null;
end $$;

create trigger statistics_indicator_inserted after insert on assessment_indicator
    referencing new table as changed_rows for each statement execute function statistics_score_changed();
create trigger statistics_indicator_updated after update on assessment_indicator
    referencing new table as changed_rows for each statement execute function statistics_score_changed();
create trigger statistics_indicator_deleted after delete on assessment_indicator
    referencing old table as changed_rows for each statement execute function statistics_score_changed();
create trigger statistics_instrument_inserted after insert on assessment_instrument
    referencing new table as changed_rows for each statement execute function statistics_score_changed();
create trigger statistics_instrument_updated after update on assessment_instrument
    referencing new table as changed_rows for each statement execute function statistics_score_changed();
create trigger statistics_instrument_deleted after delete on assessment_instrument
    referencing old table as changed_rows for each statement execute function statistics_score_changed();

-- What was published before is computed in the background.
insert into statistics_change (programme, fiscal_year)
select distinct programme, fiscal_year from assessment where status = 'PUBLISHED';
