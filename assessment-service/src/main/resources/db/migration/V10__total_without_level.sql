-- Of some years only a total is known: a level that asks for floors cannot be said then.
alter table assessment drop constraint assessment_overall_check,
    add constraint assessment_overall_check
        check (overall between 0 and 100 and (level is null or overall is not null));
