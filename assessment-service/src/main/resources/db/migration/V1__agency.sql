-- The agencies and their hierarchy. The path is the scope: who acts for /TH/MOI/ROIET/ sees all that begins with it.
create table agency (
    id        uuid             not null constraint agency_pkey primary key,
    code      text collate "C" not null constraint agency_code_key unique,
    name_th   text             not null,
    type      text             not null,
    path      text collate "C" not null constraint agency_path_key unique,
    parent_id uuid             constraint agency_parent_fkey references agency,
    mailbox   text,
    version   bigint           not null,
    constraint agency_code_check check (code ~ '^[A-Z0-9][A-Z0-9-]{1,39}$'),
    constraint agency_path_check check (path like '%/' || code || '/' and length(path) <= 1000)
);

create index agency_parent_idx on agency (parent_id, code);

-- Other names under which documents know the agency.
create table agency_alias (
    agency_id uuid    not null constraint agency_alias_agency_fkey references agency,
    position  integer not null,
    alias     text    not null,
    constraint agency_alias_pkey primary key (agency_id, position)
);
