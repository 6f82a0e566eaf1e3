-- Below the indicators: parts of instruments, sub-indicators, and the questions and items from which indicators may be computed.
create table criteria_part (
    criteria_id uuid    not null constraint criteria_part_criteria_fkey references criteria,
    position    integer not null,
    code        text    not null, -- EIT_1
    instrument  text    not null,
    name_th     text    not null,
    constraint criteria_part_pkey primary key (criteria_id, position),
    constraint criteria_part_code_key unique (criteria_id, code),
    constraint criteria_part_instrument_fkey foreign key (criteria_id, instrument)
        references criteria_instrument (criteria_id, code) deferrable initially deferred
);

alter table criteria_indicator add column aggregation text not null default 'GIVEN',
    add constraint criteria_indicator_aggregation_check
        check (aggregation in ('GIVEN', 'FLAT_MEAN', 'MEAN_OF_SUB_INDICATOR_MEANS'));
alter table criteria_indicator alter column aggregation drop default;

create table criteria_sub_indicator (
    criteria_id uuid    not null constraint criteria_sub_indicator_criteria_fkey references criteria,
    position    integer not null,
    code        text    not null, -- 9.1
    indicator   integer not null,
    name_th     text,             -- null: only its number is known
    constraint criteria_sub_indicator_pkey primary key (criteria_id, position),
    constraint criteria_sub_indicator_code_key unique (criteria_id, code),
    constraint criteria_sub_indicator_indicator_fkey foreign key (criteria_id, indicator)
        references criteria_indicator (criteria_id, number) deferrable initially deferred
);

create table criteria_item (
    criteria_id   uuid    not null constraint criteria_item_criteria_fkey references criteria,
    position      integer not null,
    code          text    not null, -- o14, i2, e15
    instrument    text    not null,
    indicator     integer,          -- null: not known to which indicator it belongs
    sub_indicator text,
    title_th      text    not null,
    frequency     text,             -- how often it is reported; null: once or not known
    inferred      boolean not null,
    basis         text,
    constraint criteria_item_pkey primary key (criteria_id, position),
    constraint criteria_item_code_key unique (criteria_id, code),
    constraint criteria_item_instrument_fkey foreign key (criteria_id, instrument)
        references criteria_instrument (criteria_id, code) deferrable initially deferred,
    constraint criteria_item_indicator_fkey foreign key (criteria_id, indicator)
        references criteria_indicator (criteria_id, number) deferrable initially deferred,
    constraint criteria_item_sub_indicator_fkey foreign key (criteria_id, sub_indicator)
        references criteria_sub_indicator (criteria_id, code) deferrable initially deferred,
    constraint criteria_item_frequency_check check (frequency in ('MONTHLY', 'ROUND_6', 'YEARLY'))
);
