package prongsai.assessment.trend;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import prongsai.assessment.assessment.LevelResponse;
import prongsai.assessment.score.Scores;

/** What keeps an assessment from higher levels, as clients see it. */
@Schema(description = "What keeps an assessment from the levels above its own.")
record GapResponse(
        UUID assessmentId,
        @Schema(
                        description = "Null while indicators are missing.",
                        nullable = true,
                        minimum = "0",
                        maximum = "100",
                        examples = "97.73")
                BigDecimal overall,
        @Schema(description = "Null while it cannot be told.", nullable = true) LevelResponse level,
        @Schema(description = "Numbers of the indicators without a score.", maxItems = 99, examples = "[4, 7]")
                List<@Min(1) @Max(99) Integer> missing,
        @Schema(
                        description =
                                "The levels above, the next one first; all of them while the level cannot be told.",
                        maxItems = 50)
                List<LevelGapResponse> levels) {

    static GapResponse of(UUID assessmentId, Scores scores, Gap gap) {
        return new GapResponse(
                assessmentId,
                scores.total().map(Scores.Total::overall).orElse(null),
                scores.total()
                        .flatMap(Scores.Total::level)
                        .map(LevelResponse::of)
                        .orElse(null),
                scores.missing(),
                gap.above().stream().map(LevelGapResponse::of).toList());
    }
}
