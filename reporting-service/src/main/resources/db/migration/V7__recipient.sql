-- To whom a report goes decides who reviews it. Until now every duty was owed to the agency's own head. Who it is by name or
-- position may be left out where the type says it.
alter table reporting_schedule
    add column recipient_type text not null default 'OWN_HEAD' constraint reporting_schedule_recipient_type_check
        check (recipient_type in ('OWN_HEAD', 'PROVINCE', 'MINISTRY', 'PUBLIC_WEBSITE')),
    add column recipient_agency_id uuid constraint reporting_schedule_recipient_agency_check
        check ((recipient_type in ('PROVINCE', 'MINISTRY')) = (recipient_agency_id is not null)),
    alter column recipient_kind drop not null;
