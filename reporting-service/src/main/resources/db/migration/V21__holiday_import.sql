-- Who imported which year's holidays, when and from what source; also those that were only checked.
create table holiday_import (
    id          uuid        not null constraint holiday_import_pkey primary key,
    year        int         not null,
    format      text        not null constraint holiday_import_format_check check (format in ('CSV', 'ICALENDAR')),
    dry_run     boolean     not null,
    source      text        not null,
    holidays    int         not null,
    added       int         not null,
    removed     int         not null,
    changed     int         not null,
    imported_at timestamptz not null,
    imported_by text        not null, -- the account's id, never a name
    agency_code text        not null
);
