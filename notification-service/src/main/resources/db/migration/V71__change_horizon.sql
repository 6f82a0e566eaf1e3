-- Up to which number changes may be gone: who knows none after it is told to load anew, instead of hearing the rest as if it were all.
create table change_horizon (
    only_one boolean not null default true constraint change_horizon_pkey primary key
        constraint change_horizon_only_one_check check (only_one),
    number   bigint  not null
);

insert into change_horizon (number) values (0);

-- Nothing while another one is about it. What is older than the first instant cannot be resumed from any more; what belongs to the
-- history of an item is kept up to the second one. At most so many at once that it takes a moment only; true when there may be more.
create function sweep_changes(resumable timestamptz, history timestamptz) returns boolean language plpgsql as
$$
declare
    most constant integer := 50000;
    before bigint;
    passed bigint;
    looked_at bigint;
    swept bigint;
begin
    if not pg_try_advisory_xact_lock(hashtextextended('change_sweep', 0)) then
        return false;
    end if;
    select number into before from change_horizon;
    select coalesce(max(number) filter (where at < resumable), before), count(*) into passed, looked_at
    from (select number, at from change where number > before order by number limit most) following;
    update change_horizon set number = passed;
    delete from change where number > before and number <= passed and due_item_id is null;
    delete from change where at < history and number <= least(passed,
        (select max(number) from (select number from change where number is not null order by number limit most) oldest));
    get diagnostics swept = row_count;
    return swept = most or looked_at = most and passed > before;
end
$$;
