-- Which items of two criteria are the same, where somebody said so. It wins over any similarity of titles.
create table item_mapping (
    id                  uuid        not null constraint item_mapping_pkey primary key,
    earlier_criteria_id uuid        not null constraint item_mapping_earlier_fkey references criteria,
    earlier_code        text        not null,
    later_criteria_id   uuid        not null constraint item_mapping_later_fkey references criteria,
    later_code          text        not null,
    decision            text        not null,
    decided_by          text        not null, -- the account's opaque id
    decided_at          timestamptz not null,
    version             bigint      not null,
    constraint item_mapping_pair_key unique (earlier_criteria_id, earlier_code, later_criteria_id, later_code),
    constraint item_mapping_decision_check check (decision in ('CONFIRMED', 'REJECTED')),
    constraint item_mapping_criteria_check check (earlier_criteria_id <> later_criteria_id)
);
create index item_mapping_later_idx on item_mapping (later_criteria_id, earlier_criteria_id);

-- The measures that this service is about: o42, o34, o25. In FY2569 the title is another one, so no similarity finds it.
insert into item_mapping
    (id, earlier_criteria_id, earlier_code, later_criteria_id, later_code, decision, decided_by, decided_at, version)
select uuidv7(), earlier.id, from_code, later.id, to_code, 'CONFIRMED', 'shipped', prongsai_now(), 0
from (values
    ('NACC_ITA', 2564, 'o42', 'NACC_ITA', 2566, 'o42'),
    ('NACC_ITA', 2566, 'o42', 'NACC_ITA', 2567, 'o34'),
    ('NACC_ITA', 2567, 'o34', 'NACC_ITA', 2569, 'o25'),
    ('MOE_OPS_ITA', 2567, 'o34', 'NACC_ITA', 2567, 'o34')
) as known (from_programme, from_year, from_code, to_programme, to_year, to_code)
join criteria earlier on earlier.programme = from_programme and earlier.fiscal_year = from_year and earlier.status = 'PUBLISHED'
join criteria later on later.programme = to_programme and later.fiscal_year = to_year and later.status = 'PUBLISHED';
