-- Somebody must be the first parent. The others learn of it like of any agency: by its event.
insert into agency (id, code, name_th, type, path, version)
values ('01900000-0000-7000-8000-000000000001', 'TH', 'หน่วยงานภาครัฐ', 'NATION', '/TH/', 0);

insert into outbox (id, aggregatetype, aggregateid, type, payload)
select '01900000-0000-7000-8000-000000000002', 'agencies', id::text, 'prongsai.agency.registered.v1',
       json_build_object(
           'specversion', '1.0',
           'id', '01900000-0000-7000-8000-000000000002',
           'source', '/prongsai/assessment-service',
           'type', 'prongsai.agency.registered.v1',
           'subject', id,
           'time', to_char(prongsai_now() at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"'),
           'datacontenttype', 'application/json',
           'sequence', version,
           'data', json_build_object('id', id, 'code', code, 'nameTh', name_th, 'type', type, 'path', path,
                                     'parentId', parent_id, 'mailbox', mailbox, 'units', json_build_array()))::text
from agency where code = 'TH';
