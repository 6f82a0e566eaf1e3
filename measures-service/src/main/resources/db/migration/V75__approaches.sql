-- Nobody looks for an approach by itself: they are read and written with their measure, in one row.
alter table measure add column approaches varchar(4000)[] not null default '{}';

update measure set approaches = texts
from (select measure_id, array_agg(text order by position) as texts from approach group by measure_id) as listed
where listed.measure_id = measure.id;

drop table approach;
