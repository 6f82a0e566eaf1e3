package prongsai.assessment.assessment;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import prongsai.assessment.criteria.Criteria;
import prongsai.assessment.finding.FindingResponse;
import prongsai.assessment.score.ReportedLevel;
import prongsai.kit.http.Versioned;

/** An assessment as clients see it. */
@Schema(description = "An agency's result in one programme and fiscal year.")
record AssessmentResponse(
        UUID id,
        UUID agencyId,
        @Schema(maxLength = 40, examples = "ROIET-TM") String agencyCode,
        @Schema(maxLength = 40, examples = "NACC_ITA") String programme,
        @Schema(description = "Buddhist era.", minimum = "2400", maximum = "2700", examples = "2566") int fiscalYear,
        @Schema(
                        description = "Counts the assessments of the agency, programme and year.",
                        minimum = "1",
                        maximum = "1000",
                        examples = "1")
                int edition,
        @Schema(
                        description = "The withdrawn assessment in whose place this one is; null in the first edition.",
                        nullable = true)
                UUID supersedes,
        @Schema(examples = "DRAFT") Status status,
        @Schema(nullable = true, maxLength = 200, examples = "ITAS") String source,
        @Schema(
                        description = "Computed; null while indicators are missing.",
                        nullable = true,
                        minimum = "0",
                        maximum = "100",
                        examples = "97.73")
                BigDecimal overall,
        @Schema(description = "Null while indicators are missing.", nullable = true) LevelResponse level,
        @Schema(maxItems = 50) List<InstrumentResponse> instruments,
        @Schema(maxItems = 99) List<IndicatorResponse> indicators,
        @Schema(description = "Numbers of the indicators without a score.", maxItems = 99, examples = "[4, 7]")
                List<@Min(1) @Max(99) Integer> missing,
        @Schema(description = "The printed totals, each compared with overall.", maxItems = 20)
                List<TotalResponse> reconciliation,
        @Schema(description = "As the document prints it.", nullable = true, maxLength = 100, examples = "ผ่านดี")
                String reportedLevel,
        @Schema(description = "The printed level compared with level.", nullable = true)
                ReportedLevel levelReconciliation,
        @Schema(maxItems = 500) List<FindingResponse> findings,
        @Schema(nullable = true) Instant publishedAt,
        @Schema(nullable = true) Instant withdrawnAt,
        @Schema(nullable = true, maxLength = 1000, examples = "คะแนนตัวชี้วัดที่ 4 บันทึกผิด") String withdrawalReason,
        @Schema(description = "For If-Match.", minimum = "0", examples = "0") long version)
        implements Versioned {

    static AssessmentResponse of(AssessmentView view, Criteria criteria) {
        return new AssessmentResponse(
                view.id(),
                view.agencyId(),
                view.agencyCode(),
                view.programme(),
                view.fiscalYear(),
                view.edition(),
                view.supersedes(),
                view.status(),
                view.source(),
                view.overall(),
                LevelResponse.of(criteria, view.level()),
                InstrumentResponse.allOf(view, criteria),
                IndicatorResponse.allOf(view, criteria),
                IndicatorResponse.missingOf(view, criteria),
                TotalResponse.allOf(view),
                view.reportedLevel(),
                levelReconciliation(view, criteria),
                view.findings().stream()
                        .map(finding -> FindingResponse.of(finding, criteria, view.version()))
                        .toList(),
                view.publishedAt(),
                view.withdrawnAt(),
                view.withdrawalReason(),
                view.version());
    }

    private static ReportedLevel levelReconciliation(AssessmentView view, Criteria criteria) {
        var computed = Optional.ofNullable(view.level()).flatMap(criteria::level);
        return view.reportedLevel() == null
                ? null
                : ReportedLevel.of(view.reportedLevel(), criteria.levels(), computed);
    }
}
