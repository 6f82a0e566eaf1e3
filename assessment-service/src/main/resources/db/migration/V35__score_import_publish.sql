-- An import may publish what it entered, in the same transaction.
alter table score_import add publish boolean not null default false;
