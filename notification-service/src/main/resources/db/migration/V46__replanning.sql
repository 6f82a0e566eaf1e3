-- What has to be planned anew since a policy, an agency or the holidays changed. A worker walks through it in batches and notes how
-- far it came in the transaction of the batch, so that another one goes on from there.
create table replanning (
    id          uuid        not null constraint replanning_pkey primary key,
    agency_path text, -- this agency and those below it; null: all
    agency_type text,
    kind        text,
    after_id    uuid        not null, -- the last due item done
    asked_at    timestamptz not null
);

create index replanning_asked_idx on replanning (asked_at, id);
