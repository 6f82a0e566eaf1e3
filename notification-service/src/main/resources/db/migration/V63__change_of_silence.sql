create function note_silence() returns trigger language plpgsql as
$$
begin
    if tg_op = 'INSERT' then
        insert into change (what, agency_id, account, note, day_before, day)
        values ('SILENCED', new.agency_id, new.entered_by, new.reason, new.silent_from, new.silent_until);
    elsif new.ended_at is distinct from old.ended_at then
        insert into change (what, agency_id, account) values ('SILENCE_ENDED', new.agency_id, new.ended_by);
    end if;
    return null;
end
$$;

create trigger silence_change after insert or update on silence for each row execute function note_silence();
