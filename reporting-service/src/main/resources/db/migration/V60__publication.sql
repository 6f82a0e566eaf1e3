-- What agencies have made public. A row is one version of the document at an address that stays for ever, which is why it keeps the
-- agency's code and name as they were. No reference to agency or measure_plan: what is published outlives them.
create table publication (
    id                uuid        not null constraint publication_pkey primary key,
    version           bigint      not null,
    agency_id         uuid        not null,
    agency_code       text        not null,
    fiscal_year       int         not null
        constraint publication_fiscal_year_check check (fiscal_year between 2400 and 2700),
    kind              text        not null constraint publication_kind_check check (kind in ('MEASURES', 'RESULTS')),
    number            int         not null constraint publication_number_check check (number > 0),
    agency_name       text        not null,
    measure_plan_id   uuid        not null,
    title             text        not null,
    effective_on      date,
    published_at      timestamptz not null,
    published_by      text        not null, -- the account's id, never a name
    withdrawn_at      timestamptz,
    withdrawn_by      text,
    withdrawal_reason text,
    constraint publication_address_key unique (agency_code, fiscal_year, kind, number),
    constraint publication_withdrawn_check check (
        (withdrawn_at is null) = (withdrawn_by is null) and (withdrawn_at is null) = (withdrawal_reason is null))
);

create index publication_agency_idx on publication (agency_id, id);
