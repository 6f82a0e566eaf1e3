package prongsai.measures.measure;

import java.util.UUID;
import prongsai.kit.caller.AgencyScope;
import prongsai.kit.rows.Sql;

/**
 * Measures as answers show them, made by PostgreSQL of all their rows: each is a {@link MeasureResponse}.
 *
 * <p>Beside the plan {@code p} and its agency {@code a} it asks for the reader {@code r}.
 */
public final class MeasureJson {

    /** Joins who reads and when; its parameter is the code of the agency for which the reader acts. */
    public static final String READER =
            """
            cross join lateral (
              select cast(prongsai_now() at time zone 'Asia/Bangkok' as date) as today, a.code = ? as own
              offset 0) r""";

    /** The name of a person is the own agency's to see (PDPA). */
    private static final String ASSIGNEES =
            """
            coalesce((select json_agg(x) from (
                        select x.kind, x.role, x.unit_id as "unitId",
                               case when r.own or x.kind <> 'PERSON' then x.name end as name, x.wildcard
                        from %s order by x.position) x), '[]') as assignees""";

    /** Late is what was done after its day or, as long as it is not done, whose day has passed: {@link Step#late}. */
    private static final String STEPS =
            """
            coalesce((select json_agg(s) from (
                        select s.id, s.number, s.text, %s, s.due_on as "dueOn", s.effective_due_on as "effectiveDueOn", s.status,
                               coalesce(case when s.status in ('REPORTED_DONE', 'VERIFIED') then s.done_on else r.today end
                                        > s.effective_due_on, false) as late,
                               s.done_on as "doneOn", s.reported_on as "reportedOn", s.origin_step_id as "originStepId", s.version
                        from step s where s.measure_id = m.id order by s.number) s), '[]') as steps"""
                    .formatted(ASSIGNEES.formatted("step_assignee x where x.step_id = s.id"));

    private static final String ANALYSIS =
            """
            case when num_nonnulls(m.urgent_text, m.improvement_text, m.purpose, m.strength, m.disposition) > 0
                   or m.analyses <> '{}'
                 then (select row_to_json(n) from (
                         select m.urgent_text as urgent, m.improvement_text as improvement, m.purpose, m.strength,
                                m.analyses as results, m.disposition) n) end as analysis""";

    private static final String PERIOD =
            """
            case when num_nonnulls(m.from_on, m.until_on) > 0 then json_build_object(
                   'from', case when m.from_on is not null
                             then json_build_object('date', m.from_on, 'precision', m.from_precision) end,
                   'until', case when m.until_on is not null
                             then json_build_object('date', m.until_on, 'precision', m.until_precision) end) end as period""";

    private static final String CONSTRAINTS =
            """
            case when m.constraints_stated <> 'NOT_STATED' then json_build_object(
                   'none', m.constraints_stated = 'NONE',
                   'items', coalesce((select json_agg(c) from (
                                        select c.kind, c.text from measure_constraint c
                                        where c.measure_id = m.id and m.constraints_stated = 'LISTED'
                                        order by c.position) c), '[]')) end as constraints""";

    /** Rows of JSON, of the measures {@code m} that follow. */
    private static final String OF_MEASURES =
            """
            select m.id, m.measure_plan_id as "measurePlanId", m.number, m.kind, m.issue, m.title,
                   m.further_titles as "furtherTitles", m.indicators,
                   array(select f.finding_id from measure_finding f where f.measure_id = m.id order by f.position) as "findingIds",
                   %s, m.approaches, %s, %s, %s, m.rounds, m.follow_up_text as "followUpText", %s,
                   m.carried_over_from as "carriedOverFrom", m.origin_measure_id as "originMeasureId", m.version
            from measure m"""
                    .formatted(
                            ANALYSIS,
                            STEPS,
                            ASSIGNEES.formatted("measure_assignee x where x.measure_id = m.id"),
                            PERIOD,
                            CONSTRAINTS);

    private static final String BY_ID =
            """
            select (select row_to_json(m) from (%s where m.id = ?) m)
            from measure o join measure_plan p on p.id = o.measure_plan_id join agency a on a.id = p.agency_id
            %s
            where o.id = ? and a.path ~>=~ ? and a.path ~<~ ?"""
                    .formatted(OF_MEASURES, READER);

    /** All measures of the plan, by number. */
    public static final String OF_PLAN =
            """
            coalesce((select json_agg(m) from (%s where m.measure_plan_id = p.id order by m.number) m), '[]')"""
                    .formatted(OF_MEASURES);

    private MeasureJson() {}

    /** Makes JSON of the measure, if it is in that scope, for one who acts for that agency. */
    static Sql byId(UUID id, AgencyScope scope, String readersAgencyCode) {
        return Sql.of(BY_ID, id, readersAgencyCode, id, scope.path(), scope.until());
    }
}
