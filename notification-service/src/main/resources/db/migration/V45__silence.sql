-- No reminders for a while: of one agency and those below it or of all, of one kind or of both. Kept when it is over.
create table silence (
    id          uuid        not null constraint silence_pkey primary key,
    agency_id   uuid,
    agency_path text,
    kind        text        constraint silence_kind_check check (kind in ('FOLLOW_UP', 'REPORT')),
    silent_from date        not null,
    silent_until date       not null, -- the last silent day
    reason      text        not null,
    entered_by  text        not null, -- the account, never a name
    entered_at  timestamptz not null,
    ended_by    text,
    ended_at    timestamptz,
    version     bigint      not null,
    constraint silence_period_check check (silent_from <= silent_until),
    constraint silence_path_check check ((agency_id is null) = (agency_path is null)),
    constraint silence_end_check check ((ended_by is null) = (ended_at is null))
);

create index silence_open_idx on silence (silent_until) where ended_at is null;
