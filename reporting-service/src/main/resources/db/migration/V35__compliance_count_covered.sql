-- Compliance is read from the index alone.
drop index compliance_count_path_idx;

create index compliance_count_path_idx on compliance_count (path, fiscal_year, period_label, content, due_on)
    include (own, not_handed_in, exempt, on_time, late, waiting, returned, accepted);
