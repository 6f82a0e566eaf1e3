-- A finding may cite several questions or items, each as the document prints it; which code is meant is read from that.
alter table finding add column printed_references text[] not null default '{}';

update finding set printed_references = array[printed_item_code] where printed_item_code is not null;

alter table finding drop column item_code, drop column printed_item_code;
alter table finding add constraint finding_references_check check (cardinality(printed_references) <= 20);
