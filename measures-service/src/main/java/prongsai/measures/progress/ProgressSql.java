package prongsai.measures.progress;

import java.time.LocalDate;
import java.util.UUID;
import prongsai.kit.caller.AgencyScope;
import prongsai.kit.rows.Sql;
import prongsai.measures.assignee.Assigned;

/** What progress is counted by; each statement looks at one plan or one measure and at nothing beside it. */
final class ProgressSql {

    /** How many overdue things are listed. */
    static final int LISTED = 100;

    /** Time stands still for a plan that is closed; {@code p} in all statements below. */
    private static final String PLAN =
            """
            with p as materialized (
                select p.id, p.agency_id, p.status, p.fiscal_year, a.code as agency_code,
                       least(cast(prongsai_now() at time zone 'Asia/Bangkok' as date),
                             cast(p.closed_at at time zone 'Asia/Bangkok' as date)) as as_of
                from measure_plan p join agency a on a.id = p.agency_id
                where %s and a.path like ? escape '\\')
            """;

    private static final String BY_ID = PLAN.formatted("p.id = ?");
    private static final String BY_MEASURE =
            PLAN.formatted("p.id = (select m.measure_plan_id from measure m where m.id = ?)");

    private static final String STEPS_OF_PLAN =
            """
            select p.id, p.status, p.agency_code, p.as_of, m.id as measure_id, m.number, %s
            from p left join measure m on m.measure_plan_id = p.id left join step s on s.measure_id = m.id
            group by p.id, p.status, p.agency_code, p.as_of, m.id, m.number order by m.number"""
                    .formatted(StepProgress.COUNTS);

    private static final String STEPS_OF_MEASURE =
            """
            select p.id, p.agency_code, p.as_of, %s from p left join step s on s.measure_id = ?
            group by p.id, p.agency_code, p.as_of"""
                    .formatted(StepProgress.COUNTS);

    private static final String FOLLOW_UPS_OF_PLAN = "select " + FollowUpProgress.COUNTS
            + " from follow_up f, (select cast(? as date) as as_of) p"
            + " where f.status <> 'CANCELLED' and f.measure_plan_id = ?";

    private static final String FOLLOW_UPS_OF_MEASURE = "select " + FollowUpProgress.COUNTS
            + " from follow_up_plan_measure o join follow_up f on f.follow_up_plan_id = o.follow_up_plan_id,"
            + " (select cast(? as date) as as_of) p where f.status <> 'CANCELLED' and o.measure_id = ?";

    private static final String OVERDUE =
            """
            select * from (
                (select 'STEP' as kind, s.id, s.measure_id, s.number, s.text, s.effective_due_on as due_on,
                        cast(? as date) - s.effective_due_on as days
                 from step s
                 where s.status <> 'VERIFIED' and s.status <> 'REPORTED_DONE'
                   and coalesce(s.effective_due_on, date '9999-12-31') < ? and %s
                 order by coalesce(s.effective_due_on, date '9999-12-31'), s.id limit %d)
                union all
                (select 'FOLLOW_UP', f.id, null, f.number, f.title, f.due_on, cast(? as date) - f.due_on
                 from follow_up f where f.status not in ('RECORDED', 'CANCELLED') and f.due_on < ? and %s
                 order by f.due_on, f.id limit %d)) o
            order by due_on, id limit %d""";

    private static final String OVERDUE_OF_PLAN =
            OVERDUE.formatted("s.measure_plan_id = ?", LISTED, "f.measure_plan_id = ?", LISTED, LISTED);

    private static final String OVERDUE_OF_MEASURE = OVERDUE.formatted(
            "s.measure_id = ?",
            LISTED,
            "f.follow_up_plan_id in (select o.follow_up_plan_id from follow_up_plan_measure o where o.measure_id = ?)",
            LISTED,
            LISTED);

    /** Main assignees, ALL as every unit that the agency has now. */
    private static final String RESPONSIBLE =
            """
            left join lateral (
                select a.kind, coalesce(a.unit_id, w.id) as unit_id
                from (%s) a left join unit w on a.wildcard = 'ALL' and w.agency_id = p.agency_id and w.active
                where %s) x on true""";

    private static final String WHO =
            "case when x.kind is null then 'NOBODY' when x.unit_id is null then 'OTHER' else 'UNIT' end as responsible, x.unit_id";

    private static final String STEPS_OF_UNITS =
            """
            select s.responsible, s.unit_id, u.name_th, %s
            from (select distinct s.id, s.status, s.effective_due_on, s.done_on, %s
                  from p join measure m on m.measure_plan_id = p.id join step s on s.measure_id = m.id
                  %s) s cross join p left join unit u on u.id = s.unit_id
            group by s.responsible, s.unit_id, u.name_th"""
                    .formatted(StepProgress.COUNTS, WHO, RESPONSIBLE.formatted(Assigned.TO_STEP, "a.role = 'MAIN'"));

    private static final String FOLLOW_UPS_OF_UNITS =
            """
            , kept as (
                select f.follow_up_plan_id, %s from p join follow_up f on f.measure_plan_id = p.id
                where f.status <> 'CANCELLED' group by f.follow_up_plan_id),
            held as (
                select distinct f.id as follow_up_plan_id, %s from p join follow_up_plan f on f.measure_plan_id = p.id
                %s)
            select h.responsible, h.unit_id, u.name_th, sum(k.total) as total, sum(k.recorded) as recorded,
                   sum(k.held_on_time) as held_on_time, sum(k.recorded_late) as recorded_late, sum(k.overdue) as overdue
            from held h join kept k on k.follow_up_plan_id = h.follow_up_plan_id left join unit u on u.id = h.unit_id
            group by h.responsible, h.unit_id, u.name_th"""
                    .formatted(FollowUpProgress.COUNTS, WHO, RESPONSIBLE.formatted(Assigned.TO_FOLLOW_UPS, "true"));

    private static final String STEP_DAYS =
            """
            select p.id, p.fiscal_year, p.as_of, s.id as step_id, s.effective_due_on, s.verified_on,
                   case when s.status in ('REPORTED_DONE', 'VERIFIED') then s.done_on end as done_on
            from p left join measure m on m.measure_plan_id = p.id left join step s on s.measure_id = m.id""";

    private ProgressSql() {}

    static Sql stepsOfPlan(UUID planId, AgencyScope scope) {
        return ofPlan(STEPS_OF_PLAN, planId, scope);
    }

    static Sql stepsOfMeasure(UUID measureId, AgencyScope scope) {
        return Sql.of(BY_MEASURE, measureId, scope.prefix()).add(STEPS_OF_MEASURE, measureId);
    }

    static Sql followUpsOfPlan(UUID planId, LocalDate asOf) {
        return Sql.of(FOLLOW_UPS_OF_PLAN, asOf, planId);
    }

    static Sql followUpsOfMeasure(UUID measureId, LocalDate asOf) {
        return Sql.of(FOLLOW_UPS_OF_MEASURE, asOf, measureId);
    }

    static Sql overdueOfPlan(UUID planId, LocalDate asOf) {
        return Sql.of(OVERDUE_OF_PLAN, asOf, asOf, planId, asOf, asOf, planId);
    }

    static Sql overdueOfMeasure(UUID measureId, LocalDate asOf) {
        return Sql.of(OVERDUE_OF_MEASURE, asOf, asOf, measureId, asOf, asOf, measureId);
    }

    static Sql plan(UUID planId, AgencyScope scope) {
        return ofPlan("select p.id, p.as_of from p", planId, scope);
    }

    static Sql stepsOfUnits(UUID planId, AgencyScope scope) {
        return ofPlan(STEPS_OF_UNITS, planId, scope);
    }

    static Sql followUpsOfUnits(UUID planId, AgencyScope scope) {
        return ofPlan(FOLLOW_UPS_OF_UNITS, planId, scope);
    }

    static Sql stepDays(UUID planId, AgencyScope scope) {
        return ofPlan(STEP_DAYS, planId, scope);
    }

    private static Sql ofPlan(String statement, UUID planId, AgencyScope scope) {
        return Sql.of(BY_ID, planId, scope.prefix()).add(statement);
    }
}
