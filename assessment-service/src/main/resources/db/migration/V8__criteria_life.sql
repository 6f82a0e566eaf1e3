-- Criteria are drafted, published once, and then stand for good. What was there before had been published by its migration.
alter table criteria
    add column status  text   not null default 'PUBLISHED',
    add column method  text   not null default 'ITA: IIT 30, EIT 30, OIT 40', -- years of different methods cannot be compared
    add column version bigint not null default 0,
    add constraint criteria_status_check check (status in ('DRAFT', 'PUBLISHED'));
alter table criteria alter column status drop default, alter column method drop default, alter column version drop default;

-- There may be several drafts of a year, but only one set of criteria judges in it.
alter table criteria drop constraint criteria_programme_year_key;
create unique index criteria_published_year_key on criteria (programme, fiscal_year) where status = 'PUBLISHED';
create index criteria_programme_idx on criteria (programme, fiscal_year, id);

-- A draft is rewritten as a whole: what refers to what is looked at when all of it is there.
alter table criteria_indicator
    alter constraint criteria_indicator_instrument_fkey deferrable initially deferred;
