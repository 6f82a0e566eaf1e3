-- Where the agency stands, beside the assessment: agencies never move, and a scope is then one range of an index.
alter table assessment add agency_path text collate "C";

update assessment set agency_path = agency.path from agency where agency.id = assessment.agency_id;

alter table assessment
    alter agency_path set not null,
    add constraint assessment_agency_path_fkey foreign key (agency_path) references agency (path);
