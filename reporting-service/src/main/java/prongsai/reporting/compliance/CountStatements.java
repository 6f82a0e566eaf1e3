package prongsai.reporting.compliance;

import java.util.UUID;
import prongsai.kit.caller.AgencyScope;
import prongsai.kit.rows.Sql;

/** The SQL of {@link CountRepository}. */
final class CountStatements {

    private static final String TODAY =
            "(select cast(prongsai_now() at time zone 'Asia/Bangkok' as date) as day) today";

    /** What is not handed in is open or overdue by the day of reading. Null where nothing is summed up. */
    private static final String SUMS =
            """
            sum(c.not_handed_in) filter (where c.due_on >= today.day), sum(c.not_handed_in) filter (where c.due_on < today.day),
            sum(c.on_time), sum(c.late), sum(c.waiting), sum(c.returned), sum(c.accepted), sum(c.exempt)
            """;

    private CountStatements() {}

    /** Summed up apart from the agency: to group by all that is told of it, too, costs as much as the rest. */
    static Sql cells(ComplianceFilter filter, AgencyScope scope) {
        return Sql.of("select a.id, a.code, today.day - date 'epoch', c.* from agency a cross join " + TODAY
                        + " left join lateral (select c.period_label, c.content, " + SUMS
                        + " from compliance_count c where c.path = a.path and ")
                .add(year(filter))
                .add(" group by c.period_label, c.content) c on true where ")
                .add(asked(filter, scope));
    }

    static Sql lines(ComplianceFilter filter, AgencyScope scope, String after, int limit) {
        return listed(filter, scope, after, limit)
                .add("select l.id, l.code, l.path, l.own, c.* from listed l cross join " + TODAY
                        + " cross join lateral (select " + SUMS
                        + " from compliance_count c where c.path = l.path and (c.own or not l.own) and ")
                .add(year(filter))
                .add(") c order by l.path collate \"C\"");
    }

    static Sql table(ComplianceFilter filter, AgencyScope scope, int limit) {
        return listed(filter, scope, "", limit)
                .add("select l.code, l.own, c.* from listed l cross join " + TODAY
                        + " left join lateral (select c.period_label, c.content, " + SUMS
                        + " from compliance_count c where c.path = l.path and (c.own or not l.own) and ")
                .add(year(filter))
                .add(" group by c.period_label, c.content) c on true"
                        + " order by l.path collate \"C\", c.period_label, c.content");
    }

    /** Few rows, the reports of one agency in a year, and therefore counted one by one. */
    static Sql units(ComplianceFilter filter, UUID agencyId, String after, int limit) {
        return Sql.of("select c.unit_id, " + SUMS + " from " + TODAY)
                .add(
                        """
                         cross join (
                            select u.id as unit_id, coalesce(cast(u.id as text), '-') as key, r.fiscal_year, r.period_label, r.content, r.due_on, t.*
                            from report r
                                cross join lateral compliance_tally(r.status, r.submitted_on, r.due_on, 1) t
                                left join lateral unnest(r.responsible_unit_ids) as u (id) on true
                            where r.agency_id = ?) c
                        where c.key collate "C" > ? and\s""",
                        agencyId,
                        after)
                .add(year(filter))
                .add(" group by c.unit_id, c.key order by c.key collate \"C\" limit ?", limit);
    }

    /** The agency itself comes first, because its path is the beginning of those below. */
    private static Sql listed(ComplianceFilter filter, AgencyScope scope, String after, int limit) {
        return Sql.of("with asked as (select a.id, a.code, a.path from agency a where ")
                .add(asked(filter, scope))
                .add(
                        """
                        ),
                        listed as (
                            select l.* from (
                                select id, code, path, true as own from asked
                                union all
                                select a.id, a.code, a.path, false from asked join agency a on a.parent_path = asked.path) l
                            where l.path collate "C" > ?
                            order by l.path collate "C" limit ?)
                        """,
                        after,
                        limit);
    }

    /** The agency that is asked for, if the caller may see it. */
    private static Sql asked(ComplianceFilter filter, AgencyScope scope) {
        return (filter.agencyId == null ? Sql.of("a.path = ?", scope.path()) : Sql.of("a.id = ?", filter.agencyId))
                .add(" and a.path like ? escape '\\'", scope.prefix());
    }

    private static Sql year(ComplianceFilter filter) {
        return Sql.of("c.fiscal_year = ?", filter.fiscalYear)
                .addUnlessOpen(" and c.period_label = ?", filter.period)
                .addUnlessOpen(" and c.content = ?", filter.content == null ? null : filter.content.name());
    }
}
