-- One role and one database per service, and nobody else may connect: no service reads another's database.
-- Run once on an empty server, by deploy/up and by docker-compose.yml. The passwords are for one machine only.
create role assessment login password 'assessment';
create role measures login password 'measures';
create role reporting login password 'reporting';
create role notification login password 'notification';
create role keycloak login password 'keycloak';

create database assessment owner assessment;
create database measures owner measures;
create database reporting owner reporting;
create database notification owner notification;
create database keycloak owner keycloak;

revoke connect on database assessment from public;
revoke connect on database measures from public;
revoke connect on database reporting from public;
revoke connect on database notification from public;
revoke connect on database keycloak from public;
