package prongsai.assessment.assessment;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
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
        @Schema(description = "For If-Match.", minimum = "0", examples = "0") long version)
        implements Versioned {

    static AssessmentResponse of(Assessment assessment) {
        return new AssessmentResponse(
                assessment.id(),
                assessment.agency().id(),
                assessment.agency().code(),
                assessment.programme(),
                assessment.fiscalYear(),
                assessment.status(),
                assessment.source(),
                assessment.overall().orElse(null),
                assessment.level().map(LevelResponse::of).orElse(null),
                InstrumentResponse.allOf(assessment),
                IndicatorResponse.allOf(assessment),
                IndicatorResponse.missingOf(assessment),
                TotalResponse.allOf(assessment),
                assessment.reportedLevel(),
                levelReconciliation(assessment),
                assessment.findings().stream()
                        .map(finding -> FindingResponse.of(finding, assessment.version()))
                        .toList(),
                assessment.publishedAt(),
                assessment.version());
    }

    private static ReportedLevel levelReconciliation(Assessment assessment) {
        return assessment.reportedLevel() == null
                ? null
                : ReportedLevel.of(
                        assessment.reportedLevel(), assessment.criteria().levels(), assessment.level());
    }
}
