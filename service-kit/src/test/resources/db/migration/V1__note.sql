create table note (
    id      uuid   not null constraint note_pkey primary key,
    text    text   not null constraint note_text_key unique,
    version bigint not null
);
