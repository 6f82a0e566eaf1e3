-- The JDBC driver reads a date[] in the calendar of the default locale: under th_TH 10 June 2024 came back as 1481.
alter table follow_up_plan alter column dates type varchar(10)[] using dates::text[]::varchar(10)[];
