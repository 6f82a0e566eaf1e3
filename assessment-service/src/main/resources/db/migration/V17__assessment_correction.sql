-- Who changed what of a draft, and when. Both sides hold only what differs.
create table assessment_correction (
    id            uuid        not null constraint assessment_correction_pkey primary key,
    assessment_id uuid        not null constraint assessment_correction_assessment_fkey references assessment,
    corrected_at  timestamptz not null,
    corrected_by  text        not null, -- the token's subject, never a name
    before        jsonb       not null,
    after         jsonb       not null
);

create index assessment_correction_assessment_idx on assessment_correction (assessment_id, id);
