-- Each plan whole, as measures-service told of it last: documents quote it. Apart from measure_plan, because all else reads a part
-- of a plan, and often.
create table heard_plan (
    measure_plan_id uuid  not null constraint heard_plan_pkey primary key
        constraint heard_plan_measure_plan_fkey references measure_plan (id) on delete cascade,
    plan            jsonb not null
);
