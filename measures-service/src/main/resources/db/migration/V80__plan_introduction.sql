-- What stands before the measures: หลักการและเหตุผล of the municipality's report, คำนำ of the education area office's
-- booklet; and of which kind the letter around them is, with its own เรื่อง.
alter table measure_plan
    add column introduction   varchar(8000),
    add column letter_kind    varchar(20),
    add column letter_subject varchar(500),
    add constraint measure_plan_letter_kind_check check (letter_kind in ('MEMO', 'LETTER', 'ANNOUNCEMENT'));
