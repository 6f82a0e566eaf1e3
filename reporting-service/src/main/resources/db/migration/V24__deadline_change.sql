-- That the due dates of some reports were moved: an announcement for those of many agencies, or an extension for one. What narrows
-- the choice is null where it does not.
create table deadline_change (
    id                   uuid        not null constraint deadline_change_pkey primary key,
    version              bigint      not null,
    kind                 text        not null constraint deadline_change_kind_check check (kind in ('ANNOUNCEMENT', 'EXTENSION')),
    status               text        not null constraint deadline_change_status_check check (status in ('CHECKED', 'IN_FORCE', 'WITHDRAWN')),
    announcement_number  text,
    announced_on         date,
    announcement_subject text,
    announcement_link    text,
    reason               text,
    fiscal_year          int         not null,
    period_labels        text[],
    contents             text[],
    due_from             date,
    due_until            date,
    below                text,
    agency_type          text,
    agency_codes         text[],
    report_id            uuid,
    new_due_on           date,
    days                 int,
    moved                bigint      not null,
    moved_agencies       bigint      not null,
    unchanged            bigint      not null,
    handed_in            bigint      not null,
    agency_code          text        not null, -- of who decided
    decided_by           text        not null, -- the account's id, never a name
    decided_at           timestamptz not null,
    withdrawn_at         timestamptz,
    constraint deadline_change_reference_check check (case kind
        when 'ANNOUNCEMENT' then announcement_number is not null and announced_on is not null and announcement_subject is not null
        else reason is not null and report_id is not null end),
    constraint deadline_change_shift_check check ((new_due_on is null) <> (days is null)),
    constraint deadline_change_withdrawn_at_check check ((status = 'WITHDRAWN') = (withdrawn_at is not null))
);

create index deadline_change_agency_idx on deadline_change (agency_code, id);
