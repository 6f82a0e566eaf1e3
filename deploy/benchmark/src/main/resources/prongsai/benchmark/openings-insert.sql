-- Foreign keys are checked, as for the service; counts are not kept.
alter table report disable trigger user;
insert into reporting_schedule select * from kept_schedule;
insert into report select * from kept_report;
insert into outbox (id, aggregatetype, aggregateid, type, payload) select id, aggregatetype, aggregateid, type, payload from kept_outbox;
alter table report enable trigger user;
