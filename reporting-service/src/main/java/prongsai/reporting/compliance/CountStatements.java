package prongsai.reporting.compliance;

/** The SQL of {@link CountRepository}; {@code {asked}} and {@code {year}} stand for what narrows it. */
final class CountStatements {

    private static final String TODAY =
            "(select cast(prongsai_now() at time zone 'Asia/Bangkok' as date) as day) today";

    /** What is not handed in is open or overdue by the day of reading. */
    private static final String SUMS =
            """
            coalesce(sum(c.not_handed_in) filter (where c.due_on >= today.day), 0),
            coalesce(sum(c.not_handed_in) filter (where c.due_on < today.day), 0),
            coalesce(sum(c.on_time), 0), coalesce(sum(c.late), 0), coalesce(sum(c.waiting), 0),
            coalesce(sum(c.returned), 0), coalesce(sum(c.accepted), 0), coalesce(sum(c.exempt), 0)
            """;

    static final String CELLS =
            """
            select a.id, a.code, today.day, c.period_label, c.content, {sums}
            from agency a cross join {today} left join compliance_count c on c.path = a.path and {year}
            where {asked} and a.path like :scope escape '\\'
            group by a.id, today.day, c.period_label, c.content"""
                    .replace("{sums}", SUMS)
                    .replace("{today}", TODAY);

    /** The agency itself comes first, because its path is the beginning of those below. */
    private static final String LISTED =
            """
            with asked as (select a.id, a.code, a.path from agency a where {asked} and a.path like :scope escape '\\'),
            listed as (
                select l.* from (
                    select id, code, path, true as own from asked
                    union all
                    select a.id, a.code, a.path, false from asked join agency a on a.parent_path = asked.path) l
                where l.path collate "C" > :after
                order by l.path collate "C" limit :limit)
            """;

    private static final String COUNTED =
            """
            from listed l cross join {today}
            left join compliance_count c on c.path = l.path and (c.own or not l.own) and {year}
            """
                    .replace("{today}", TODAY);

    static final String LINES = LISTED + "select l.id, l.code, l.path, l.own, " + SUMS + COUNTED
            + " group by l.id, l.code, l.path, l.own order by l.path collate \"C\"";

    static final String TABLE = LISTED + "select l.code, l.own, c.period_label, c.content, " + SUMS + COUNTED
            + " group by l.code, l.path, l.own, c.period_label, c.content"
            + " order by l.path collate \"C\", c.period_label, c.content";

    /** Few rows, the reports of one agency in a year, and therefore counted one by one. */
    static final String UNITS =
            """
            select c.unit_id, {sums}
            from {today} cross join (
                select u.id as unit_id, coalesce(cast(u.id as text), '-') as key, r.fiscal_year, r.period_label, r.content, r.due_on, t.*
                from report r
                    cross join lateral compliance_tally(r.status, r.submitted_on, r.due_on, 1) t
                    left join lateral unnest(r.responsible_unit_ids) as u (id) on true
                where r.agency_id = :agency) c
            where c.key collate "C" > :after and {year}
            group by c.unit_id, c.key order by c.key collate "C" limit :limit"""
                    .replace("{sums}", SUMS)
                    .replace("{today}", TODAY);

    private CountStatements() {}
}
