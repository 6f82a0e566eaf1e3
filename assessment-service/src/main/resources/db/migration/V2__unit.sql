-- Divisions of an agency. Each may have a mailbox of its own, where its reminders go.
create table unit (
    id        uuid not null constraint unit_pkey primary key,
    agency_id uuid not null constraint unit_agency_fkey references agency,
    name_th   text not null,
    mailbox   text,
    constraint unit_name_key unique (agency_id, name_th)
);
