-- A published assessment that was wrong is withdrawn, and the next edition takes its place.
alter table assessment
    add edition           integer not null default 1,
    add supersedes        uuid constraint assessment_supersedes_fkey references assessment,
    add withdrawn_at      timestamptz,
    add withdrawal_reason text,
    drop constraint assessment_agency_programme_year_key,
    drop constraint assessment_status_check,
    drop constraint assessment_published_check,
    add constraint assessment_status_check check (status in ('DRAFT', 'PUBLISHED', 'WITHDRAWN')),
    add constraint assessment_published_check check ((status = 'DRAFT') = (published_at is null)),
    add constraint assessment_withdrawn_check check (
        (status = 'WITHDRAWN') = (withdrawn_at is not null) and (status = 'WITHDRAWN') = (withdrawal_reason is not null)),
    add constraint assessment_edition_check check (edition >= 1 and (edition = 1) = (supersedes is null)),
    add constraint assessment_edition_key unique (agency_id, programme, fiscal_year, edition);

create unique index assessment_agency_programme_year_key on assessment (agency_id, programme, fiscal_year)
    where status <> 'WITHDRAWN';
create index assessment_supersedes_idx on assessment (supersedes) where supersedes is not null;
