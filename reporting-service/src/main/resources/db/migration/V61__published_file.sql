-- The bytes of what was published, one row a format; the PDF may come later than the others.
create table published_file (
    id             uuid  not null constraint published_file_pkey primary key,
    publication_id uuid  not null constraint published_file_publication_fkey references publication (id),
    format         text  not null
        constraint published_file_format_check check (format in ('HTML', 'DOCX', 'PDF', 'JSON', 'CSV')),
    sha256         text  not null,
    content        bytea not null,
    constraint published_file_format_key unique (publication_id, format)
);
