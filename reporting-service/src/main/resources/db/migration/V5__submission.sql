-- What was handed in for a report. Three empty lists mean that the reporter said there was explicitly none.
create table submission (
    id           uuid        not null constraint submission_pkey primary key,
    report_id    uuid        not null constraint submission_report_fkey references report (id),
    submitted_at timestamptz not null,
    submitted_by text        not null, -- the account's id, never a name
    summary      text        not null,
    problems     text[]      not null,
    obstacles    text[]      not null,
    constraints  text[]      not null,
    constraint submission_report_key unique (report_id)
);
