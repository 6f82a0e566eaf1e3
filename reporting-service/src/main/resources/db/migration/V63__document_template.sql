-- An agency's own forms: DOCX files with fields, one for each kind of document.
create table document_template (
    id          uuid        not null constraint document_template_pkey primary key,
    version     bigint      not null,
    agency_id   uuid        not null,
    kind        text        not null constraint document_template_kind_check check (kind in
        ('MEASURES', 'ANALYSIS', 'RESULTS', 'ROUND_REPORT', 'FOLLOW_UP_RECORD', 'COMPLIANCE_SUMMARY')),
    content     bytea       not null,
    size        int         not null,
    uploaded_at timestamptz not null,
    uploaded_by text        not null, -- the account's id, never a name
    constraint document_template_kind_key unique (agency_id, kind)
);
