create table kept_schedule as select * from reporting_schedule where fiscal_year = 2569;
create table kept_report as select * from report where fiscal_year = 2569;
create table kept_outbox as
select o.id, o.aggregatetype, o.aggregateid, o.type, o.payload from outbox o join kept_report r on o.aggregateid = r.id::text order by o.position;
analyze kept_schedule, kept_report, kept_outbox;
