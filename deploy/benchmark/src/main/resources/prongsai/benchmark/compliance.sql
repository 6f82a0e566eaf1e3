select count(*) filter (where r.status in ('OPEN', 'LATE_ENTRY') and r.due_on >= today),
       count(*) filter (where r.status in ('OPEN', 'LATE_ENTRY') and r.due_on < today),
       count(*) filter (where r.status in ('SUBMITTED', 'RESUBMITTED', 'RETURNED', 'ACCEPTED') and r.submitted_on <= r.due_on),
       count(*) filter (where r.status in ('SUBMITTED', 'RESUBMITTED', 'RETURNED', 'ACCEPTED') and r.submitted_on > r.due_on),
       count(*) filter (where r.status in ('SUBMITTED', 'RESUBMITTED')),
       count(*) filter (where r.status = 'RETURNED'),
       count(*) filter (where r.status = 'ACCEPTED'),
       count(*) filter (where r.status = 'EXEMPT')
from report r
    join agency a on a.id = r.agency_id
    cross join (select (now() at time zone 'Asia/Bangkok')::date as today) now
where a.path like ? || '%' and r.fiscal_year = ? and (?::text is null or r.period_label = ?)
