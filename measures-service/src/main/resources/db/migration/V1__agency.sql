-- What this service knows of agencies: a projection of prongsai.agencies.
create table agency (
    id      uuid not null,
    code    text not null,
    name_th text not null,
    path    text not null,
    constraint agency_pkey primary key (id),
    constraint agency_code_key unique (code)
);

-- Scope is a prefix of the path; text_pattern_ops serves LIKE in every collation.
create index agency_path_idx on agency (path text_pattern_ops);

-- A unit that has left its agency stays, because plans of past years name it.
create table unit (
    id        uuid not null,
    agency_id uuid not null,
    name_th   text not null,
    active    boolean not null,
    constraint unit_pkey primary key (id),
    constraint unit_agency_fkey foreign key (agency_id) references agency (id)
);

create index unit_agency_idx on unit (agency_id);
