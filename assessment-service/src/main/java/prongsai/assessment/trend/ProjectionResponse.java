package prongsai.assessment.trend;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import prongsai.assessment.assessment.LevelResponse;
import prongsai.assessment.criteria.Criteria;
import prongsai.assessment.score.ScoreSheet;
import prongsai.assessment.score.Scores;
import prongsai.assessment.score.Scoring;

/** What an assessment would be with supposed scores, as clients see it; nothing of it is stored. */
@Schema(description = "What the assessment would be with the supposed scores. Nothing of it is stored.")
record ProjectionResponse(
        UUID assessmentId,
        @Schema(
                        description = "Null while indicators are missing.",
                        nullable = true,
                        minimum = "0",
                        maximum = "100",
                        examples = "97.81")
                BigDecimal overall,
        @Schema(
                        description = "To overall as it is; null where one of the two cannot be computed.",
                        nullable = true,
                        minimum = "-100",
                        maximum = "100",
                        examples = "0.08")
                BigDecimal difference,
        @Schema(description = "Null while it cannot be told.", nullable = true) LevelResponse level,
        @Schema(description = "As it is.", nullable = true) LevelResponse levelNow,
        @Schema(
                        description = "Numbers of the indicators that would still have no score.",
                        maxItems = 99,
                        examples = "[4, 7]")
                List<@Min(1) @Max(99) Integer> missing,
        @Schema(maxItems = 50) List<ProjectedInstrument> instruments,
        @Schema(description = "Those that would differ.", maxItems = 99) List<ProjectedIndicator> indicators,
        @Schema(description = "What would still be missing for the levels above.", maxItems = 50)
                List<LevelGapResponse> gap) {

    static ProjectionResponse of(UUID assessmentId, Criteria criteria, ScoreSheet now, ScoreSheet then) {
        var scoring = new Scoring(criteria);
        var before = scoring.of(now);
        var after = scoring.of(then);
        var overall = overall(after);
        return new ProjectionResponse(
                assessmentId,
                overall,
                apart(overall(before), overall),
                level(after),
                level(before),
                after.missing(),
                criteria.instruments().stream()
                        .map(instrument -> ProjectedInstrument.of(instrument.code(), before, after))
                        .toList(),
                criteria.indicators().stream()
                        .flatMap(indicator -> ProjectedIndicator.of(indicator.number(), before, after))
                        .toList(),
                new Gap(criteria, then)
                        .above().stream().map(LevelGapResponse::of).toList());
    }

    private static BigDecimal overall(Scores scores) {
        return scores.total().map(Scores.Total::overall).orElse(null);
    }

    private static LevelResponse level(Scores scores) {
        return scores.total()
                .flatMap(Scores.Total::level)
                .map(LevelResponse::of)
                .orElse(null);
    }

    private static BigDecimal apart(BigDecimal before, BigDecimal after) {
        return before == null || after == null ? null : after.subtract(before);
    }

    /** An instrument as it would be. */
    @Schema(description = "An instrument as it would be.")
    record ProjectedInstrument(
            @Schema(maxLength = 40, examples = "IIT") String code,
            @Schema(
                            description = "Null while indicators are missing.",
                            nullable = true,
                            minimum = "0",
                            maximum = "100",
                            examples = "95.19")
                    BigDecimal score,
            @Schema(nullable = true, minimum = "-100", maximum = "100", examples = "0.27") BigDecimal difference) {

        private static ProjectedInstrument of(String code, Scores before, Scores after) {
            var score = after.instruments().get(code);
            return new ProjectedInstrument(
                    code, score, apart(before.instruments().get(code), score));
        }
    }

    /** An indicator as it would be. */
    @Schema(description = "An indicator that would differ.")
    record ProjectedIndicator(
            @Schema(minimum = "1", maximum = "99", examples = "4") int number,
            @Schema(minimum = "0", maximum = "100", examples = "94.54") BigDecimal score,
            @Schema(
                            description = "Null where it has no score now.",
                            nullable = true,
                            minimum = "-100",
                            maximum = "100",
                            examples = "1.35")
                    BigDecimal difference) {

        private static Stream<ProjectedIndicator> of(int number, Scores before, Scores after) {
            var was = before.indicators().get(number);
            var score = after.indicators().get(number);
            return score == null || Objects.equals(was, score)
                    ? Stream.of()
                    : Stream.of(new ProjectedIndicator(number, score, apart(was, score)));
        }
    }
}
