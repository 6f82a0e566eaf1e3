package prongsai.measures.work;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import prongsai.kit.page.Cursor;
import prongsai.kit.rows.Sql;
import prongsai.measures.assignee.Assigned;

/**
 * One page of work in SQL. It begins at the agency's approved plans, which are few, and enters the index of what is open in each of them
 * where the page begins: neither closed plans nor what is done, of however many years, is looked at.
 */
final class WorkQuery {

    /** Stands for no date, in the order of the list and in its index. */
    static final LocalDate NO_DATE = LocalDate.of(9999, 12, 31);

    private static final String TODAY = "cast(prongsai_now() at time zone 'Asia/Bangkok' as date)";
    private static final String STEP_DUE = "coalesce(s.effective_due_on, date '9999-12-31')";

    private static final String NAMES =
            """
            with plan as materialized (
                select p.id from agency a join measure_plan p on p.agency_id = a.id where a.code = ? and p.status = 'APPROVED')
            select a.name from plan p join measure m on m.measure_plan_id = p.id join measure_assignee a on a.measure_id = m.id
            where a.kind in ('UNIT', 'POSITION', 'GROUP') and a.name is not null
            union
            select a.name from plan p join step s on s.measure_plan_id = p.id and s.status <> 'VERIFIED'
                               join step_assignee a on a.step_id = s.id
            where a.kind in ('UNIT', 'POSITION', 'GROUP') and a.name is not null
            union
            select f.supervisor_name from plan p join follow_up_plan f on f.measure_plan_id = p.id
            where f.supervisor_kind in ('UNIT', 'POSITION', 'GROUP') and f.supervisor_name is not null""";

    private static final String STEPS =
            """
            select case s.status when 'REPORTED_DONE' then 'VERIFICATION' else 'STEP' end as kind, s.id, s.effective_due_on as due_on,
                   s.status, p.id as measure_plan_id, p.fiscal_year, s.measure_id, m.number as measure_number, s.number, s.text,
                   s.assignee_kind, s.role, s.unit_id, s.name, s.wildcard, s.version, s.place
            from plan p cross join lateral (
                select s.id, s.effective_due_on, s.status, s.measure_id, s.number, s.text, s.version, %s as place,
                       w.kind as assignee_kind, w.role, w.unit_id, w.name, w.wildcard
                from step s"""
                    .formatted(STEP_DUE);

    private static final String FOLLOW_UPS =
            """
            select 'FOLLOW_UP' as kind, f.id, f.due_on, f.status, p.id as measure_plan_id, p.fiscal_year,
                   cast(null as uuid) as measure_id, cast(null as integer) as measure_number, f.number, f.title as text,
                   f.assignee_kind, f.role, f.unit_id, f.name, f.wildcard, f.version, f.due_on as place
            from plan p cross join lateral (
                select f.id, f.due_on, f.status, f.number, f.title, f.version, h.kind as assignee_kind, h.role, h.unit_id, h.name, h.wildcard
                from follow_up f join held h on h.follow_up_plan_id = f.follow_up_plan_id
                where f.measure_plan_id = p.id and f.status not in ('RECORDED', 'CANCELLED')""";

    /** Only plans that have follow-ups to be held, for those of past years may be many; looked up one by one by the limit. */
    private static final String HELD =
            """
            , held as materialized (
                select f.id as follow_up_plan_id, w.*
                from plan p
                cross join lateral (
                    select distinct o.follow_up_plan_id from follow_up o
                    where o.measure_plan_id = p.id and o.status not in ('RECORDED', 'CANCELLED')) o
                cross join lateral (select * from follow_up_plan where id = o.follow_up_plan_id limit 1) f""";

    private final WorkFilter filter;
    private final String subject;
    private final List<String> names;
    private final Optional<Cursor> after;
    private final int limit;
    private final Sql sql = new Sql();

    /** @param names the spellings of the position that was asked for */
    WorkQuery(
            WorkFilter filter,
            String agencyCode,
            String subject,
            List<String> names,
            Optional<Cursor> after,
            int limit) {
        this.filter = filter;
        this.subject = subject;
        this.names = names;
        this.after = after.map(WorkQuery::checked);
        this.limit = limit;
        write(agencyCode);
    }

    private static Cursor checked(Cursor last) {
        if (last.date(0).getYear() < 0 || last.date(0).isAfter(NO_DATE)) {
            throw Cursor.notOfThisList();
        }
        return last;
    }

    Sql sql() {
        return sql;
    }

    /** Every name that is assigned something in the agency's approved plans, but for those of persons. */
    static Sql names(String agencyCode) {
        return Sql.of(NAMES, agencyCode);
    }

    private void write(String agencyCode) {
        var followUps = filter.takes(WorkKind.FOLLOW_UP);
        var steps = filter.kind != WorkKind.FOLLOW_UP;
        sql.add("with plan as materialized (select p.id, p.fiscal_year, ");
        if (filter.unitId == null) {
            sql.add("false");
        } else {
            sql.add("exists (select from unit u where u.id = ? and u.agency_id = a.id and u.active)", filter.unitId);
        }
        sql.add(" as has_unit from agency a join measure_plan p on p.agency_id = a.id");
        sql.add(" where a.code = ? and p.status = 'APPROVED')", agencyCode);
        if (followUps) {
            sql.add(HELD);
            whose(Assigned.TO_FOLLOW_UPS);
            sql.add(")");
        }
        sql.add(
                "\nselect w.*, case when w.kind <> 'VERIFICATION' and w.due_on < today then today - w.due_on end as days_overdue,");
        sql.add(" case w.kind when 'FOLLOW_UP' then exists (select from evidence e where e.follow_up_id = w.id)");
        sql.add(" else exists (select from evidence e where e.step_id = w.id) end as has_evidence");
        sql.add(" from (");
        if (steps) {
            steps();
        }
        if (followUps) {
            sql.add(steps ? "\nunion all\n" : "");
            followUps();
        }
        sql.add(") w, (select " + TODAY + " as today) t order by place, id limit " + limit);
    }

    private void steps() {
        sql.add(STEPS);
        whose(Assigned.TO_STEP);
        sql.add(" where s.measure_plan_id = p.id and s.status <> 'VERIFIED'");
        if (filter.kind == WorkKind.STEP || filter.overdue) {
            sql.add(" and s.status <> 'REPORTED_DONE'");
        }
        if (filter.kind == WorkKind.VERIFICATION) {
            sql.add(" and s.status = 'REPORTED_DONE'");
        }
        sql.add(" and (s.status <> 'REPORTED_DONE' or s.reported_by <> ?)", subject);
        page(STEP_DUE, "s.id");
        sql.add(") s join measure m on m.id = s.measure_id");
    }

    private void followUps() {
        sql.add(FOLLOW_UPS);
        page("f.due_on", "f.id");
        sql.add(") f");
    }

    private void page(String due, String id) {
        sql.addUnlessOpen(" and " + due + " >= ?", filter.dueFrom);
        sql.addUnlessOpen(" and " + due + " <= ?", filter.dueUntil);
        if (filter.dueFrom != null) {
            sql.add(" and " + due + " < date '9999-12-31'");
        }
        if (filter.overdue) {
            sql.add(" and " + due + " < " + TODAY);
        }
        after.ifPresent(last -> sql.add(" and (" + due + ", " + id + ") > (?, ?)", last.date(0), last.uuid(1)));
        sql.add(" order by " + due + ", " + id + " limit " + limit);
    }

    /** Joins the first of the assignees who is asked for; where nobody is, the first of all, if there is any. */
    private void whose(String assignees) {
        var asked = filter.ofSomebody() || filter.role != null;
        sql.add(asked ? " cross join lateral (" : " left join lateral (");
        sql.add("select w.kind, w.role, w.unit_id, w.name, w.wildcard from (" + assignees + ") w where true");
        if (filter.ofSomebody()) {
            somebody();
        }
        sql.addUnlessOpen(" and w.role = ?", filter.role == null ? null : filter.role.name());
        sql.add(" order by w.position limit 1) w" + (asked ? "" : " on true"));
    }

    private void somebody() {
        var either = new ArrayList<String>();
        var values = new ArrayList<>();
        if (filter.unitId != null) {
            either.add("w.unit_id = ? or w.wildcard = 'ALL' and p.has_unit");
            values.add(filter.unitId);
        }
        if (filter.position != null) {
            either.add("w.kind in ('UNIT', 'POSITION', 'GROUP') and w.name = any (?)");
            values.add(names.toArray(String[]::new));
        }
        if (filter.related) {
            either.add("w.wildcard = 'RELATED'");
        }
        sql.add(" and (" + String.join(" or ", either) + ")", values.toArray());
    }
}
