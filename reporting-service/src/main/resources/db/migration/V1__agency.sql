-- Agencies and their units, as assessment-service announces them. The path says who sees whom.
create table agency (
    id   uuid not null constraint agency_pkey primary key,
    code text not null constraint agency_code_key unique,
    path text not null constraint agency_path_check check (path like '/%/')
);

-- Scope is a prefix of the path; the operator class lets LIKE use the index in any collation.
create index agency_path_idx on agency (path text_pattern_ops);

create table agency_unit (
    agency_id uuid not null constraint agency_unit_agency_fkey references agency (id) on delete cascade,
    unit_id   uuid not null,
    constraint agency_unit_pkey primary key (agency_id, unit_id)
);
