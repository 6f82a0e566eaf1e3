-- Files of scores that were sent in, and what became of each: stored as a whole or not at all.
create table score_import (
    id          uuid             not null constraint score_import_pkey primary key,
    agency_path text collate "C" not null constraint score_import_agency_fkey references agency (path), -- of who sent it
    programme   text collate "C" not null,
    fiscal_year integer          not null,
    kind        text             not null,
    dry_run     boolean          not null,
    fingerprint text             not null, -- SHA-256 of the file and of what was asked for
    status      text             not null,
    total       integer          not null, -- rows read
    done        integer          not null,
    created     integer,
    changed     integer,
    unchanged   integer,
    errors      integer,                   -- all of them, also those not kept
    started_by  text             not null, -- the token's subject, never a name
    started_at  timestamptz      not null,
    finished_at timestamptz,
    lease_until timestamptz,               -- while it runs: whoever does it is gone when this has passed
    version     bigint           not null,
    constraint score_import_status_check
        check (status in ('RUNNING', 'DONE', 'CHECKED', 'REFUSED', 'FAILED', 'INTERRUPTED')),
    constraint score_import_running_check
        check ((status = 'RUNNING') = (lease_until is not null) and (status = 'RUNNING') = (finished_at is null))
);

-- The same file twice is one import; what was not stored may be sent again.
create unique index score_import_fingerprint_key on score_import (fingerprint) where status in ('RUNNING', 'DONE');
create index score_import_agency_idx on score_import (agency_path, id);
create index score_import_lease_idx on score_import (lease_until) where status = 'RUNNING';

-- How the columns of the file were understood.
create table score_import_column (
    import_id uuid    not null constraint score_import_column_import_fkey references score_import,
    position  integer not null,
    letters   text    not null,
    heading   text    not null,
    meaning   text    not null,
    indicator integer,
    constraint score_import_column_pkey primary key (import_id, position)
);

-- The first errors of each file, in the order of its rows.
create table score_import_error (
    import_id  uuid    not null constraint score_import_error_import_fkey references score_import,
    position   integer not null,
    code       text    not null,
    row_number integer not null,
    cell       text    not null,
    heading    text,
    found      text,
    hint_en    text    not null,
    hint_th    text    not null,
    constraint score_import_error_pkey primary key (import_id, position)
);
