-- What this service knows of agencies, from prongsai.agencies. Texts have no limit here: it is the producer's to set.
create table agency (
    id      uuid   not null constraint agency_pkey primary key,
    code    text   not null constraint agency_code_key unique,
    name_th text   not null,
    path    text   not null,
    mailbox text,
    version bigint not null
);

create index agency_path_idx on agency (path text_pattern_ops);

create table unit (
    id        uuid not null constraint unit_pkey primary key,
    agency_id uuid not null constraint unit_agency_fkey references agency (id),
    name_th   text not null,
    mailbox   text
);

create index unit_agency_idx on unit (agency_id);
