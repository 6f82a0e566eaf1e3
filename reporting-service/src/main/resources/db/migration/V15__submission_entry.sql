-- Problems, obstacles and constraints one by one, each with whom it is addressed to, so that they can be collected and searched.
-- A kind without entries means explicitly none: silence is refused. What was handed in before named no addressee.
create table submission_entry (
    submission_id uuid not null constraint submission_entry_submission_fkey references submission (id),
    position      int  not null,
    kind          text not null constraint submission_entry_kind_check check (kind in ('PROBLEM', 'OBSTACLE', 'CONSTRAINT')),
    text          text not null,
    addressee     text constraint submission_entry_addressee_check check (addressee in ('ASSESSOR', 'SUPERIOR', 'OWN_HEAD')),
    constraint submission_entry_pkey primary key (submission_id, position)
);

insert into submission_entry (submission_id, position, kind, text)
select s.id, row_number() over (partition by s.id order by e.rank, e.place) - 1, e.kind, e.text
from submission s
    cross join lateral (
        select 1 as rank, place, 'PROBLEM' as kind, text from unnest(s.problems) with ordinality as p (text, place)
        union all
        select 2, place, 'OBSTACLE', text from unnest(s.obstacles) with ordinality as o (text, place)
        union all
        select 3, place, 'CONSTRAINT', text from unnest(s.constraints) with ordinality as c (text, place)) e;

alter table submission drop column problems, drop column obstacles, drop column constraints;
