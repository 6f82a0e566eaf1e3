-- The University of Phayao's variant, and the years of OBEC of which only totals are known.
insert into programme (code, name_th, name_en, owner_id, version) values
    ('UP_ITA', 'การประเมินคุณธรรมและความโปร่งใสในการดำเนินงานของส่วนงาน มหาวิทยาลัยพะเยา',
     'ITA of the units of the University of Phayao', '01900000-0000-7000-8000-000000000001', 0);

-- The booklet of FY2566 calls it the seventh year of ITA Online, which began in FY2560.
update criteria set method = 'ITA Online' where programme = 'OBEC_ITA_ONLINE';

insert into criteria (id, programme, fiscal_year, status, method, rounding, indicator_levels, pass_at, urgent_below, excellent_at,
                      inferred, basis, version)
select uuidv7(), programme, fiscal_year, 'PUBLISHED', method, 'HALF_EVEN', false, 85, null, 95, true, basis, 0
from (
    select 'OBEC_ITA_ONLINE', year, case when year < 2560 then 'ITA before ITA Online' else 'ITA Online' end,
           'The booklet of an education area office of FY2566 prints the totals of FY2558 to 2566, and that ITA Online began in'
               || ' FY2560. The scale is taken from FY2566; instruments and indicators are not known'
    from generate_series(2558, 2565) as year
    union all
    values ('UP_ITA', 2563, 'ITA: IIT 30, EIT 30, OIT 40',
            'Results of 39 units, FY2563: every overall and level reproduced; indicators 9 and 10 are flat means of 33 and 10 items,'
                || ' the fewest with which all printed scores can come about')
) as known (programme, fiscal_year, method, basis);

insert into criteria_level (criteria_id, position, code, name_th, name_en, passed, overall_from)
select fresh.id, position, code, name_th, name_en, passed, overall_from
from criteria fresh, criteria_level level join criteria model on model.id = level.criteria_id
where model.programme = 'OBEC_ITA_ONLINE' and model.fiscal_year = 2566
  and (fresh.programme = 'OBEC_ITA_ONLINE' and fresh.fiscal_year < 2566 or fresh.programme = 'UP_ITA');

insert into criteria_instrument (criteria_id, position, code, name_th, weight)
select fresh.id, position, code, name_th, weight
from criteria fresh, criteria_instrument instrument join criteria model on model.id = instrument.criteria_id
where model.programme = 'NACC_ITA' and model.fiscal_year = 2563 and fresh.programme = 'UP_ITA';

insert into criteria_indicator (criteria_id, number, name_th, instrument, aggregation)
select fresh.id, number, name_th, instrument, case when number >= 9 then 'FLAT_MEAN' else 'GIVEN' end
from criteria fresh, criteria_indicator indicator join criteria model on model.id = indicator.criteria_id
where model.programme = 'NACC_ITA' and model.fiscal_year = 2563 and fresh.programme = 'UP_ITA';

-- A sub-district organisation names the parts of EIT in FY2568; FY2569 is taken from it.
insert into criteria_part (criteria_id, position, code, instrument, name_th)
select criteria.id, part - 1, 'EIT_' || part, 'EIT', 'EIT ส่วนที่ ' || part
from criteria, generate_series(1, 2) as part
where programme = 'NACC_ITA' and fiscal_year in (2568, 2569);
