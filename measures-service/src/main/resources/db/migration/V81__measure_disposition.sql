-- ปรับปรุง พัฒนา หรือรักษาระดับ: the sub-district organisation has a measure even for what is to stay as good as it is.
alter table measure
    add column disposition varchar(20),
    add constraint measure_disposition_check check (disposition in ('IMPROVE', 'DEVELOP', 'MAINTAIN'));
