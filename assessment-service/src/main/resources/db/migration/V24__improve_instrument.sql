-- What is to be improved even where it is excellent. The booklet of FY2566 lists indicators 9 and 10, both at 100, and gives no reason.
alter table criteria add column improve_instrument text; -- code of an instrument; null: none

update criteria set improve_instrument = 'OIT' where programme = 'OBEC_ITA_ONLINE' and fiscal_year = 2566;
