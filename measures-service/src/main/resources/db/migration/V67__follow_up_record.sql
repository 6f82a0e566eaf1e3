-- A record says who attended, as units, positions, groups and numbers and never by name, and what is to be done next; it is
-- corrected with a reason, and what it said before is kept.
alter table follow_up add column recorded_by varchar(100);

create table follow_up_attendee (
    follow_up_id uuid not null,
    position     integer not null,
    kind         varchar(20) not null,
    unit_id      uuid,
    name         varchar(500),
    headcount    integer,
    constraint follow_up_attendee_pkey primary key (follow_up_id, position),
    constraint follow_up_attendee_follow_up_fkey foreign key (follow_up_id) references follow_up (id),
    constraint follow_up_attendee_unit_fkey foreign key (unit_id) references unit (id),
    constraint follow_up_attendee_kind_check check (kind in ('UNIT', 'POSITION', 'GROUP')
        and num_nonnulls(unit_id, name) = 1 and (unit_id is null or kind = 'UNIT')),
    constraint follow_up_attendee_headcount_check check (headcount > 0)
);

create table follow_up_next_action (
    follow_up_id uuid not null,
    position     integer not null,
    text         varchar(2000) not null,
    kind         varchar(20),
    role         varchar(20),
    unit_id      uuid,
    name         varchar(500),
    wildcard     varchar(20),
    due_on       date,
    constraint follow_up_next_action_pkey primary key (follow_up_id, position),
    constraint follow_up_next_action_follow_up_fkey foreign key (follow_up_id) references follow_up (id),
    constraint follow_up_next_action_unit_fkey foreign key (unit_id) references unit (id)
);

create table follow_up_correction (
    id           uuid not null,
    follow_up_id uuid not null,
    reason       varchar(2000) not null,
    corrected_by varchar(100) not null,
    corrected_at timestamptz not null,
    before       jsonb not null,
    constraint follow_up_correction_pkey primary key (id),
    constraint follow_up_correction_follow_up_fkey foreign key (follow_up_id) references follow_up (id)
);

create index follow_up_correction_follow_up_idx on follow_up_correction (follow_up_id, id);
