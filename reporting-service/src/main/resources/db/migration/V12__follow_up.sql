-- Follow-ups, as measures-service announces them. No reference to the plan: the topics are ordered per key only.
create table follow_up (
    id              uuid not null constraint follow_up_pkey primary key,
    measure_plan_id uuid not null,
    number          int  not null,
    title           text not null,
    due_on          date not null,
    status          text not null,
    recorded_on     date
);

create index follow_up_measure_plan_idx on follow_up (measure_plan_id, due_on, id);
