package prongsai.assessment.assessment;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import prongsai.assessment.finding.FindingRow;

/** All that is stored of one assessment, as one statement reads it. */
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
        String source,
        BigDecimal overall,
        String level,
        String reportedLevel,
        Instant publishedAt,
        Instant withdrawnAt,
        String withdrawalReason,
        long version,
        Map<String, BigDecimal> instruments,
        List<IndicatorScore> indicators,
        List<ReportedTotal> reportedTotals,
        List<FindingRow> findings) {

    /** Makes {@link AssessmentView} of it, by Jackson. PostgreSQL aggregates no rows to null. */
    static final String JSON =
            """
            select row_to_json(v) from (
              select a.id, a.agency_id "agencyId", a.agency_path "agencyPath", a.criteria_id "criteriaId",
                a.programme, a.fiscal_year "fiscalYear", a.edition, a.supersedes, a.status, a.source, a.overall, a.level,
                a.reported_level "reportedLevel", a.published_at "publishedAt",
                a.withdrawn_at "withdrawnAt", a.withdrawal_reason "withdrawalReason", a.version,
                (select json_object_agg(i.code, i.score)
                   from assessment_instrument i where i.assessment_id = a.id) instruments,
                (select json_agg(json_build_object('number', i.number, 'score', i.score, 'printedLabel', i.printed_label)
                                 order by i.number)
                   from assessment_indicator i where i.assessment_id = a.id) indicators,
                (select json_agg(json_build_object('value', t.value, 'locator', t.locator) order by t.position)
                   from assessment_reported_total t where t.assessment_id = a.id) "reportedTotals",
                (%s) findings
              from assessment a
              where a.id = ? and a.agency_path >= ? and a.agency_path < ?) v"""
                    .formatted(FindingRow.JSON_OF_ASSESSMENT);

    AssessmentView {
        instruments = Objects.requireNonNullElse(instruments, Map.of());
        indicators = Objects.requireNonNullElse(indicators, List.of());
        reportedTotals = Objects.requireNonNullElse(reportedTotals, List.of());
        findings = Objects.requireNonNullElse(findings, List.of());
    }

    /** An agency's path ends with its code. */
    String agencyCode() {
        return AssessmentRow.lastCode(agencyPath);
    }

    Optional<BigDecimal> computedOverall() {
        return Optional.ofNullable(overall);
    }
}
