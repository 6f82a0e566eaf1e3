delete from outbox using report r where aggregateid = r.id::text and r.fiscal_year = 2569;
delete from report where fiscal_year = 2569;
delete from reporting_schedule where fiscal_year = 2569;
delete from compliance_count where fiscal_year = 2569;
