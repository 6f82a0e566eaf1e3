package prongsai.assessment.trend;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import prongsai.assessment.assessment.LevelResponse;

/** What a level asks for, as clients see it. */
@Schema(description = "What a level asks for, and what of it is missing.")
record LevelGapResponse(
        LevelResponse level,
        @Schema(description = "Overall first, then the floors.", maxItems = 101) List<RequirementResponse> requirements,
        @Schema(
                        description =
                                "Higher scores with which it is reached: each floor by the smallest equal rise of its indicators, then overall by"
                                        + " one of all; to be sent to projections as it is. Null while indicators are missing.",
                        nullable = true)
                Sufficient sufficient) {

    static LevelGapResponse of(LevelGap gap) {
        return new LevelGapResponse(
                LevelResponse.of(gap.level()),
                gap.requirements().stream().map(RequirementResponse::of).toList(),
                gap.sufficient().map(Sufficient::of).orElse(null));
    }

    /** Scores that are enough. */
    @Schema(description = "Scores that are enough.")
    record Sufficient(
            @Schema(maxItems = 99) List<SufficientIndicator> indicators,
            @Schema(maxItems = 50) List<SufficientPart> parts) {

        private static Sufficient of(Raised raised) {
            return new Sufficient(
                    new TreeMap<>(raised.indicators())
                            .entrySet().stream().map(SufficientIndicator::of).toList(),
                    new TreeMap<>(raised.parts())
                            .entrySet().stream().map(SufficientPart::of).toList());
        }
    }

    /** The score of an indicator that is enough. */
    @Schema(description = "The score of an indicator that is enough.")
    record SufficientIndicator(
            @Schema(minimum = "1", maximum = "99", examples = "4") int number,
            @Schema(minimum = "0", maximum = "100", examples = "93.27") BigDecimal score) {

        private static SufficientIndicator of(Map.Entry<Integer, BigDecimal> entry) {
            return new SufficientIndicator(entry.getKey(), entry.getValue());
        }
    }

    /** The score of a part that is enough. */
    @Schema(description = "The score of a part that is enough.")
    record SufficientPart(
            @Schema(maxLength = 40, examples = "EIT_1") String code,
            @Schema(minimum = "0", maximum = "100", examples = "95.00") BigDecimal score) {

        private static SufficientPart of(Map.Entry<String, BigDecimal> entry) {
            return new SufficientPart(entry.getKey(), entry.getValue());
        }
    }
}
