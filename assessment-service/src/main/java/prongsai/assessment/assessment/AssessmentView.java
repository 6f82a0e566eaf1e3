package prongsai.assessment.assessment;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import prongsai.assessment.finding.FindingRow;

/**
 * All that is stored of one assessment, as one statement reads it.
 *
 * @param entered what was entered, without findings
 * @param computed the indicators that come from their items
 * @param agencyNames the agency's name and its other names; none when the document names no agency
 */
record AssessmentView(
        UUID id,
        UUID agencyId,
        String agencyPath,
        UUID criteriaId,
        String programme,
        int fiscalYear,
        int edition,
        UUID supersedes,
        Status status,
        BigDecimal overall,
        boolean overallGiven,
        String level,
        Instant publishedAt,
        Instant withdrawnAt,
        String withdrawalReason,
        long version,
        Map<String, BigDecimal> instruments,
        List<IndicatorScore> computed,
        AssessmentContent entered,
        List<FindingRow> findings,
        List<String> agencyNames) {

    /** Makes {@link AssessmentView} of it, by Jackson. PostgreSQL aggregates no rows to null. */
    static final String JSON =
            """
            select row_to_json(v) from (
              select a.id, a.agency_id "agencyId", a.agency_path "agencyPath", a.criteria_id "criteriaId",
                a.programme, a.fiscal_year "fiscalYear", a.edition, a.supersedes, a.status,
                a.overall, a.overall_given "overallGiven", a.level,
                a.published_at "publishedAt", a.withdrawn_at "withdrawnAt", a.withdrawal_reason "withdrawalReason",
                a.version,
                (select json_object_agg(i.code, i.score)
                   from assessment_instrument i where i.assessment_id = a.id) instruments,
                (select json_agg(json_build_object('number', i.number, 'score', i.score, 'computed', true)
                                 order by i.number)
                   from assessment_indicator i where i.assessment_id = a.id and i.computed) computed,
                json_build_object(
                  'source', a.source,
                  'total', a.given_total,
                  'reportedLevel', a.reported_level,
                  'indicators',
                  (select json_agg(json_build_object('number', i.number, 'score', i.score,
                                                     'printedLabel', i.printed_label) order by i.number)
                     from assessment_indicator i where i.assessment_id = a.id and not i.computed),
                  'items',
                  (select json_agg(json_build_object('code', i.code, 'score', i.score, 'printedTitle', i.printed_title,
                                                     'printedCode', i.printed_code) order by i.position)
                     from assessment_item i where i.assessment_id = a.id),
                  'parts',
                  (select json_agg(json_build_object('code', p.code, 'score', p.score) order by p.code)
                     from assessment_part p where p.assessment_id = a.id),
                  'reportedTotals',
                  (select json_agg(json_build_object('value', t.value, 'locator', t.locator) order by t.position)
                     from assessment_reported_total t where t.assessment_id = a.id),
                  'reportedScores',
                  (select json_agg(json_build_object('indicator', s.indicator, 'instrument', s.instrument, 'part', s.part,
                                                     'value', s.value, 'locator', s.locator) order by s.position)
                     from assessment_reported_score s where s.assessment_id = a.id),
                  'reportedLevels',
                  (select json_agg(json_build_object('level', l.level, 'locator', l.locator) order by l.position)
                     from assessment_reported_level l where l.assessment_id = a.id),
                  'printedAgencyNames',
                  (select json_agg(json_build_object('name', n.name, 'locator', n.locator) order by n.position)
                     from assessment_printed_name n where n.assessment_id = a.id)) entered,
                (%s) findings,
                (select json_agg(n.name)
                   from (select name_th as name from agency where id = a.agency_id
                         union all select alias from agency_alias where agency_id = a.agency_id) n
                   where exists (select from assessment_printed_name p where p.assessment_id = a.id)) "agencyNames"
              from assessment a
              where a.id = ? and a.agency_path >= ? and a.agency_path < ?) v"""
                    .formatted(FindingRow.JSON_OF_ASSESSMENT);

    AssessmentView {
        instruments = Objects.requireNonNullElse(instruments, Map.of());
        computed = Objects.requireNonNullElse(computed, List.of());
        findings = Objects.requireNonNullElse(findings, List.of());
        agencyNames = Objects.requireNonNullElse(agencyNames, List.of());
    }

    /** An agency's path ends with its code. */
    String agencyCode() {
        return AssessmentRow.lastCode(agencyPath);
    }

    private Stream<IndicatorScore> indicators() {
        return Stream.concat(entered.indicators().stream(), computed.stream());
    }

    /** Given or computed, by number. */
    List<IndicatorScore> sortedIndicators() {
        return indicators().sorted(Comparator.comparing(IndicatorScore::number)).toList();
    }

    Optional<BigDecimal> indicator(int number) {
        return indicators()
                .filter(score -> score.number() == number)
                .map(IndicatorScore::score)
                .findFirst();
    }

    Optional<BigDecimal> part(String code) {
        return entered.parts().stream()
                .filter(score -> score.code().equals(code))
                .map(PartScore::score)
                .findFirst();
    }

    Optional<BigDecimal> computedOverall() {
        return overallGiven ? Optional.empty() : Optional.ofNullable(overall);
    }
}
