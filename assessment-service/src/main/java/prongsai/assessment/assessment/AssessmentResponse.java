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
import prongsai.assessment.score.Scores;
import prongsai.assessment.score.Scoring;
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
                        description = "Computed; or the given total, while indicators are missing; or null.",
                        nullable = true,
                        minimum = "0",
                        maximum = "100",
                        examples = "97.73")
                BigDecimal overall,
        @Schema(
                        description = "Whether overall is computed, or the given total; null when overall is.",
                        nullable = true,
                        examples = "COMPUTED")
                ScoreOrigin overallOrigin,
        @Schema(description = "Null while overall is, or while a floor that is not known decides.", nullable = true)
                LevelResponse level,
        @Schema(maxItems = 50) List<InstrumentResponse> instruments,
        @Schema(description = "Of the instruments, as the criteria have them.", maxItems = 20) List<PartResponse> parts,
        @Schema(maxItems = 99) List<IndicatorResponse> indicators,
        @Schema(description = "Questions and items that the document names.", maxItems = 300) List<ItemResponse> items,
        @Schema(description = "Numbers of the indicators without a score.", maxItems = 99, examples = "[4, 7]")
                List<@Min(1) @Max(99) Integer> missing,
        @Schema(description = "What has no score at each level of detail.") MissingResponse missingDetail,
        @Schema(description = "The printed totals, each compared with overall.", maxItems = 21)
                List<TotalResponse> reconciliation,
        @Schema(description = "As the document prints it.", nullable = true, maxLength = 100, examples = "ผ่านดี")
                String reportedLevel,
        @Schema(description = "The printed level compared with level.", nullable = true)
                ReportedLevel levelReconciliation,
        @Schema(description = "Scores printed in other places, each compared with the one used.", maxItems = 100)
                List<ScoreComparisonResponse> scoreReconciliation,
        @Schema(description = "Levels printed in other places, each compared with level.", maxItems = 20)
                List<LevelComparisonResponse> levelReconciliations,
        @Schema(description = "What the document calls the agency.", maxItems = 20)
                List<PrintedName> printedAgencyNames,
        @Schema(description = "What else in the document wants a second look.", maxItems = 500) List<Warning> warnings,
        @Schema(maxItems = 500) List<FindingResponse> findings,
        @Schema(nullable = true) Instant publishedAt,
        @Schema(nullable = true) Instant withdrawnAt,
        @Schema(nullable = true, maxLength = 1000, examples = "คะแนนตัวชี้วัดที่ 4 บันทึกผิด") String withdrawalReason,
        @Schema(description = "For If-Match.", minimum = "0", examples = "0") long version)
        implements Versioned {

    static AssessmentResponse of(AssessmentView view, Criteria criteria) {
        // Without items nothing is computed beside what is stored.
        var fromItems = view.entered().items().isEmpty()
                ? Optional.<Scores>empty()
                : Optional.of(new Scoring(criteria).of(view.entered().sheet()));
        var missing = MissingResponse.of(view, criteria, fromItems);
        return new AssessmentResponse(
                view.id(),
                view.agencyId(),
                view.agencyCode(),
                view.programme(),
                view.fiscalYear(),
                view.edition(),
                view.supersedes(),
                view.status(),
                view.entered().source(),
                view.overall(),
                view.overall() == null ? null : view.overallGiven() ? ScoreOrigin.GIVEN : ScoreOrigin.COMPUTED,
                LevelResponse.of(criteria, view.level()),
                InstrumentResponse.allOf(view, criteria),
                PartResponse.allOf(view, criteria),
                IndicatorResponse.allOf(view, criteria, fromItems),
                ItemResponse.allOf(view, criteria),
                missing.indicators(),
                missing,
                TotalResponse.allOf(view),
                view.entered().reportedLevel(),
                levelReconciliation(view, criteria),
                ScoreComparisonResponse.allOf(view),
                LevelComparisonResponse.allOf(view, criteria),
                view.entered().printedAgencyNames(),
                Warnings.of(view, criteria),
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
        var printed = view.entered().reportedLevel();
        return printed == null ? null : ReportedLevel.of(printed, criteria.levels(), computed);
    }
}
