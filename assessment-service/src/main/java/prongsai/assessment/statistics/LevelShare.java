package prongsai.assessment.statistics;

import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import prongsai.assessment.criteria.Level;

/** How many agencies of a group have reached a level, as clients see it. */
@Schema(description = "How many agencies have reached a level of the criteria.")
record LevelShare(
        @Schema(maxLength = 40, examples = "GOOD") String code,
        @Schema(maxLength = 100, examples = "ผ่านดี") String nameTh,
        @Schema(description = "Whether who reaches it has passed.") boolean passed,
        @Schema(minimum = "0", maximum = "1000000", examples = "131") int agencies,
        @Schema(
                        description = "Per cent of the agencies that have a level; null where nobody has one.",
                        nullable = true,
                        minimum = "0",
                        maximum = "100",
                        examples = "53.47")
                BigDecimal share) {

    /** All levels of the scale, best first, also those that nobody has reached. */
    static List<LevelShare> of(List<Level> scale, Summary summary) {
        int judged = judged(summary);
        return scale.stream()
                .map(level -> {
                    int agencies = summary.levels().getOrDefault(level.code(), 0);
                    return new LevelShare(
                            level.code(), level.nameTh(), level.passed(), agencies, Share.of(agencies, judged));
                })
                .toList();
    }

    static int passed(List<LevelShare> levels) {
        return levels.stream()
                .filter(LevelShare::passed)
                .mapToInt(LevelShare::agencies)
                .sum();
    }

    /** Agencies that have a level: where only parts of the scores are known there is none. */
    static int judged(Summary summary) {
        return summary.levels().values().stream().mapToInt(Integer::intValue).sum();
    }
}
