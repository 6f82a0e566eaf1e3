package prongsai.assessment.assessment;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import prongsai.assessment.criteria.Criteria;
import prongsai.assessment.score.Reconciliation;
import prongsai.assessment.score.Scores;

/** What an agency reached in one indicator, as clients see it. */
@Schema(description = "The score of one indicator.")
record IndicatorResponse(
        @Schema(minimum = "1", maximum = "99", examples = "1") int number,
        @Schema(maxLength = 300, examples = "การปฏิบัติหน้าที่") String nameTh,
        @Schema(maxLength = 40, examples = "IIT") String instrument,
        @Schema(minimum = "0", maximum = "100", examples = "97.85") BigDecimal score,
        @Schema(description = "Whether the score was given, or computed from all its items.", examples = "GIVEN")
                ScoreOrigin origin,
        @Schema(description = "Absent where the programme gives indicators no level.")
                @JsonInclude(JsonInclude.Include.NON_NULL)
                LevelResponse level,
        @Schema(
                        description = "As the document prints it.",
                        nullable = true,
                        maxLength = 300,
                        examples = "การปฏิบัติงาน")
                String printedLabel,
        @Schema(description = "Present where the score is given and all its items are, too.")
                @JsonInclude(JsonInclude.Include.NON_NULL)
                FromItemsResponse fromItems) {

    /** What the items of an indicator add up to, beside its given score. */
    @Schema(name = "FromItems", description = "What its items add up to, compared with the given score.")
    record FromItemsResponse(
            @Schema(minimum = "0", maximum = "100", examples = "97.80") BigDecimal score,
            @Schema(examples = "MISMATCH") Reconciliation.Result result,
            @Schema(description = "Given minus computed.", minimum = "-100", maximum = "100", examples = "0.05")
                    BigDecimal difference) {

        static FromItemsResponse of(BigDecimal given, BigDecimal computed) {
            var reconciled = Reconciliation.of(given, Optional.of(computed));
            return new FromItemsResponse(computed, reconciled.result(), reconciled.difference());
        }
    }

    /** Those with a score, by number. */
    static List<IndicatorResponse> allOf(AssessmentView view, Criteria criteria, Optional<Scores> fromItems) {
        return view.sortedIndicators().stream()
                .map(score -> of(criteria, score, fromItems.map(scores -> scores.computed()
                        .get(score.number()))))
                .toList();
    }

    private static IndicatorResponse of(Criteria criteria, IndicatorScore score, Optional<BigDecimal> fromItems) {
        var known = criteria.indicator(score.number()).orElseThrow();
        return new IndicatorResponse(
                score.number(),
                known.nameTh(),
                known.instrument(),
                score.score(),
                score.computed() ? ScoreOrigin.COMPUTED : ScoreOrigin.GIVEN,
                criteria.levelOf(score.score()).map(LevelResponse::of).orElse(null),
                score.printedLabel(),
                fromItems
                        .filter(computed -> !score.computed())
                        .map(computed -> FromItemsResponse.of(score.score(), computed))
                        .orElse(null));
    }
}
