package prongsai.assessment.assessment;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import prongsai.assessment.finding.FindingResponse;
import prongsai.assessment.score.ReportedLevel;
import prongsai.kit.http.Versioned;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** An assessment as clients see it. */
@Schema(description = "An agency's result in one programme and fiscal year.")
record AssessmentResponse(
        UUID id,
        UUID agencyId,
        @Schema(examples = "ROIET-TM") String agencyCode,
        @Schema(examples = "NACC_ITA") String programme,
        @Schema(description = "Buddhist era.", examples = "2566") int fiscalYear,
        @Schema(examples = "DRAFT") Status status,
        @Schema(nullable = true, examples = "ITAS") String source,
        @Schema(description = "Computed; null while indicators are missing.", nullable = true, examples = "97.73")
                BigDecimal overall,
        @Schema(description = "Null while indicators are missing.", nullable = true) LevelResponse level,
        List<InstrumentResponse> instruments,
        List<IndicatorResponse> indicators,
        @Schema(description = "Numbers of the indicators without a score.", examples = "[4, 7]") List<Integer> missing,
        @Schema(description = "The printed totals, each compared with overall.") List<TotalResponse> reconciliation,
        @Schema(description = "As the document prints it.", nullable = true, examples = "ผ่านดี") String reportedLevel,
        @Schema(description = "The printed level compared with level.", nullable = true)
                ReportedLevel levelReconciliation,
        List<FindingResponse> findings,
        @Schema(nullable = true) Instant publishedAt,
        @Schema(description = "For If-Match.", examples = "0") long version)
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
                assessment.findings().stream().map(FindingResponse::of).toList(),
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
