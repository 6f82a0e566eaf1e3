package prongsai.reporting.deadline;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import prongsai.kit.caller.AgencyScope;

/**
 * The SQL that moves the due dates of many reports at once. What was handed in, exempted or withdrawn does not move; whoever decides
 * moves the reports below it, never its own.
 */
final class DeadlineStatements {

    private static final String NOT_HANDED_IN = "r.status in ('OPEN', 'LATE_ENTRY')";

    /** The rows stay locked, so that a report handed in meanwhile is either moved before or left alone. */
    static final String RECORD =
            """
            with affected as materialized (
                select r.id, r.agency_id, r.due_on, %s as handed_in,
                       %s as to_due
                from report r join agency a on a.id = r.agency_id
                where %s
                order by r.id
                for update of r),
            moved as (
                insert into deadline_move (change_id, report_id, agency_id, from_due, to_due)
                select :change, id, agency_id, due_on, to_due from affected where not handed_in and to_due <> due_on order by id
                returning report_id, agency_id)
            select (select count(*) from moved), (select count(distinct agency_id) from moved),
                   (select count(*) from affected where not handed_in and to_due = due_on),
                   (select count(*) from affected where handed_in)""";

    /** A report that was entered after its date is expected like any other once the date lies ahead. */
    private static final String STATUS =
            "case when r.status = 'LATE_ENTRY' and %s >= cast(:today as date) then 'OPEN' else r.status end";

    static final String APPLY =
            """
            update report r
            set due_on = m.to_due, original_due_on = coalesce(r.original_due_on, r.due_on), version = r.version + 1,
                status = %s
            from deadline_move m
            where m.change_id = :change and r.id = m.report_id
            returning r.id"""
                    .formatted(STATUS.formatted("m.to_due"));

    /** What the report's date is without this change: where the change before it put it, or where it was in the beginning. */
    static final String UNDO =
            """
            update report r
            set due_on = b.due_on, version = r.version + 1
            from (
                select m.report_id, coalesce(
                    (select p.to_due from deadline_move p join deadline_change c on c.id = p.change_id
                     where p.report_id = m.report_id and c.status = 'IN_FORCE' and p.change_id <> m.change_id
                     order by p.position desc limit 1), o.original_due_on) as due_on
                from deadline_move m join report o on o.id = m.report_id
                where m.change_id = :change
                  and not exists (
                    select from deadline_move p join deadline_change c on c.id = p.change_id
                    where p.report_id = m.report_id and c.status = 'IN_FORCE' and p.position > m.position)) b
            where r.id = b.report_id and %s and r.due_on <> b.due_on
            returning r.id"""
                    .formatted(NOT_HANDED_IN);

    private DeadlineStatements() {}

    /** A statement with the values of its parameters. */
    record Bound(String sql, Map<String, Object> values) {}

    static Bound record(DeadlineChange change, AgencyScope scope, AgencyScope below) {
        var values = new HashMap<String, Object>();
        var where =
                new StringBuilder("a.path like :scope escape '\\' and a.code <> :own and r.fiscal_year = :fiscalYear");
        values.put("change", change.id());
        values.put("scope", scope.prefix());
        values.put("own", change.agencyCode());
        var affected = change.affected();
        values.put("fiscalYear", affected.fiscalYear());
        narrow(where, values, "r.period_label = any(:labels)", "labels", array(affected.periodLabels()));
        narrow(where, values, "r.content = any(:contents)", "contents", array(affected.contents()));
        narrow(where, values, "r.due_on >= :dueFrom", "dueFrom", affected.dueFrom());
        narrow(where, values, "r.due_on <= :dueUntil", "dueUntil", affected.dueUntil());
        narrow(where, values, "a.path like :below escape '\\'", "below", below == null ? null : below.prefix());
        narrow(where, values, "a.type = :type", "type", affected.agencyType());
        narrow(where, values, "a.code = any(:codes)", "codes", array(affected.agencyCodes()));
        narrow(where, values, "r.id = :report", "report", affected.reportId());
        return new Bound(RECORD.formatted("not " + NOT_HANDED_IN, toDue(change.shift(), values), where), values);
    }

    private static String toDue(Shift shift, Map<String, Object> values) {
        if (shift.days() == null) {
            values.put("newDueOn", shift.newDueOn());
            return "cast(:newDueOn as date)";
        }
        values.put("days", shift.days());
        return "r.due_on + cast(:days as int)";
    }

    private static void narrow(
            StringBuilder where, Map<String, Object> values, String condition, String name, Object value) {
        if (value != null) {
            where.append(" and ").append(condition);
            values.put(name, value);
        }
    }

    private static String[] array(List<String> list) {
        return list == null ? null : list.toArray(String[]::new);
    }
}
