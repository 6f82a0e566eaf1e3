-- What the agency should mend, improve or keep up, with what it was concluded from.
create table finding (
    id                uuid    not null constraint finding_pkey primary key,
    assessment_id     uuid    not null constraint finding_assessment_fkey references assessment,
    position          integer not null,
    severity          text    not null,
    origin            text    not null,
    indicator         integer,
    item_code         text,
    printed_item_code text,
    text              text    not null,
    constraint finding_severity_check check (severity in ('URGENT', 'IMPROVE', 'MAINTAIN')),
    constraint finding_origin_check check (origin in ('SCORE', 'ASSESSOR', 'QUESTION', 'OIT_ITEM', 'SELF'))
);

create index finding_assessment_idx on finding (assessment_id, position);
