-- The time of everything that is due. Stable, so that an index serves "due_at <= prongsai_now()".
-- Tests replace it with a moved one; a service in the production profile refuses to start then.
create function prongsai_now() returns timestamptz
    language sql stable parallel safe
    return statement_timestamp();
