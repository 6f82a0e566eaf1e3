package prongsai.assessment.assessment;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import prongsai.assessment.score.Reconciliation;

/** A score that a document prints in some place, beside the one used, as clients see it. */
@Schema(description = "A printed score of an indicator, an instrument or a part of one, compared with the one used.")
record ScoreComparisonResponse(
        @Schema(nullable = true, minimum = "1", maximum = "99", examples = "4") Integer indicator,
        @Schema(nullable = true, maxLength = 40, examples = "IIT") String instrument,
        @Schema(nullable = true, maxLength = 40, examples = "EIT_1") String part,
        @Schema(minimum = "0", maximum = "100", examples = "93.91") BigDecimal value,
        @Schema(nullable = true, maxLength = 200, examples = "table 2") String locator,
        @Schema(examples = "MISMATCH") Reconciliation.Result result,
        @Schema(
                        description = "Printed minus used; null when there is none to compare with.",
                        nullable = true,
                        minimum = "-100",
                        maximum = "100",
                        examples = "0.72")
                BigDecimal difference) {

    static List<ScoreComparisonResponse> allOf(AssessmentView view) {
        return view.entered().reportedScores().stream()
                .map(printed -> of(printed, Reconciliation.of(printed.value(), used(printed, view))))
                .toList();
    }

    private static Optional<BigDecimal> used(ReportedScore printed, AssessmentView view) {
        if (printed.indicator() != null) {
            return view.indicator(printed.indicator());
        }
        return printed.part() != null
                ? view.part(printed.part())
                : Optional.ofNullable(view.instruments().get(printed.instrument()));
    }

    private static ScoreComparisonResponse of(ReportedScore printed, Reconciliation reconciled) {
        return new ScoreComparisonResponse(
                printed.indicator(),
                printed.instrument(),
                printed.part(),
                printed.value(),
                printed.locator(),
                reconciled.result(),
                reconciled.difference());
    }
}
