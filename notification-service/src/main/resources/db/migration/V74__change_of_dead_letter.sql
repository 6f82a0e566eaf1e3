create function note_dead_letter() returns trigger language plpgsql as
$$
begin
    if tg_op = 'INSERT' then
        insert into change (what) values ('DEAD_LETTER');
    elsif new.replayed_at is distinct from old.replayed_at then
        insert into change (what, account) values ('DEAD_LETTER_REPLAYED', new.replay_asked_by);
    end if;
    return null;
end
$$;

create trigger dead_letter_change after insert or update on dead_letter for each row execute function note_dead_letter();
