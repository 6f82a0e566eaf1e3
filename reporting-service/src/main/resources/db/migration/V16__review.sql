-- What the recipient decided about a report, and why; decisions stay, the latest is the report's state.
create table review (
    id           uuid        not null constraint review_pkey primary key,
    report_id    uuid        not null constraint review_report_fkey references report (id),
    submission   int,        -- number of the version that was decided on; null: exempted before anything was handed in
    decision     text        not null constraint review_decision_check check (decision in ('ACCEPTED', 'RETURNED', 'EXEMPT')),
    remarks      text        constraint review_remarks_check check (decision = 'ACCEPTED' or remarks is not null),
    revise_until date        constraint review_revise_until_check check ((decision = 'RETURNED') = (revise_until is not null)),
    decided_at   timestamptz not null,
    decided_by   text        not null -- the account's id, never a name
);

create index review_report_idx on review (report_id, id);
