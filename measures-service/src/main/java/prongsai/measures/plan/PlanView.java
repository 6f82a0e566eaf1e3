package prongsai.measures.plan;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import prongsai.kit.caller.AgencyScope;
import prongsai.kit.rows.Sql;
import prongsai.measures.measure.MeasureJson;

/**
 * All that is stored of one plan but for its measures, which the same statement reads.
 *
 * @param findings those of the assessment that it answers, as it has them now
 */
record PlanView(
        UUID id,
        UUID agencyId,
        String agencyCode,
        int fiscalYear,
        PlanContent content,
        UUID carriedOverFrom,
        List<UUID> originPlanIds,
        PlanStatus status,
        Instant createdAt,
        PlanDecisions decisions,
        List<FindingExplanation> explanations,
        List<FindingInPlan> findings,
        long version) {

    /** A finding and the measures that answer it. */
    record FindingInPlan(
            UUID id,
            String severity,
            String origin,
            Integer indicator,
            String itemCode,
            String text,
            boolean recurring,
            List<UUID> measureIds) {

        private static final String OF_PLAN =
                """
                coalesce((select json_agg(f) from (
                            select f.id, f.severity, f.origin, f.indicator, f.item_code as "itemCode", f.text, f.recurring,
                                   array(select m.id from measure_finding o join measure m on m.id = o.measure_id
                                         where o.finding_id = f.id and m.measure_plan_id = p.id order by m.number) as "measureIds"
                            from finding f where f.assessment_id = p.assessment_id and f.active order by f.id) f), '[]')""";
    }

    private static final String LETTER =
            """
            case when num_nonnulls(p.letter_kind, p.letter_number, p.letter_date, p.letter_issued_by, p.letter_subject,
                                   p.letter_addressed_to, p.letter_text, p.letter_proposed_by) > 0
                 then json_build_object(
                        'kind', p.letter_kind, 'number', p.letter_number, 'date', p.letter_date,
                        'issuedBy', p.letter_issued_by, 'subject', p.letter_subject, 'addressedTo', p.letter_addressed_to,
                        'text', p.letter_text, 'proposedBy', p.letter_proposed_by) end""";

    private static final String CONTENT =
            """
            json_build_object(
              'programme', p.programme, 'assessmentId', p.assessment_id, 'title', p.title, 'introduction', p.introduction,
              'keyedBy', p.keyed_by, 'issues', cast(p.issues as json), 'issueItems', cast(p.issue_items as json),
              'constraintsStated', p.constraints_stated, 'constraints', cast(p.constraints as json), 'letter', %s)"""
                    .formatted(LETTER);

    private static final String DECISIONS =
            """
            json_build_object(
              'approvedAt', p.approved_at, 'approvedBy', p.approved_by,
              'approvedAs', case when p.approved_position is not null then json_build_object(
                'position', p.approved_position, 'acting', p.approved_acting, 'ownPosition', p.approved_own_position) end,
              'closedAt', p.closed_at, 'closedBy', p.closed_by, 'reopenings', cast(p.reopenings as json))""";

    private static final String BY_ID =
            """
            select json_build_object(
              'id', p.id, 'agencyId', p.agency_id, 'agencyCode', a.code, 'fiscalYear', p.fiscal_year,
              'content', %s,
              'carriedOverFrom', p.carried_over_from, 'originPlanIds', p.origin_plan_ids, 'status', p.status,
              'createdAt', p.created_at,
              'decisions', %s,
              'explanations', cast(p.explanations as json),
              'findings', %s,
              'version', p.version),
              %s
            from measure_plan p join agency a on a.id = p.agency_id
            %s
            where p.id = ? and a.path ~>=~ ? and a.path ~<~ ?"""
                    .formatted(CONTENT, DECISIONS, FindingInPlan.OF_PLAN, MeasureJson.OF_PLAN, MeasureJson.READER);

    /** Makes JSON of the plan and JSON of its measures, if it is in that scope, for one who acts for that agency. */
    static Sql byId(UUID id, AgencyScope scope, String readersAgencyCode) {
        return Sql.of(BY_ID, readersAgencyCode, id, scope.path(), scope.until());
    }
}
