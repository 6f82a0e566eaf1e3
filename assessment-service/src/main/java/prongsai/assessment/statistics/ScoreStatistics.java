package prongsai.assessment.statistics;

import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the scores of a group come to, as clients see it. */
@Schema(
        description =
                "What the scores of a group come to; computed from the published scores and rounded once, half even. "
                        + "All but `agencies` is null where nobody has a score.")
record ScoreStatistics(
        @Schema(
                        description = "How many agencies have this score.",
                        minimum = "0",
                        maximum = "1000000",
                        examples = "245")
                int agencies,
        @Schema(nullable = true, minimum = "0", maximum = "100", examples = "92.55") BigDecimal mean,
        @Schema(
                        description = "Mean less mean of the year before; null where there is none.",
                        nullable = true,
                        minimum = "-100",
                        maximum = "100",
                        examples = "3.41")
                BigDecimal change,
        @Schema(
                        description = "Of the whole group, not of a sample.",
                        nullable = true,
                        minimum = "0",
                        maximum = "50",
                        examples = "4.12")
                BigDecimal standardDeviation,
        @Schema(nullable = true, minimum = "0", maximum = "100", examples = "61.20") BigDecimal min,
        @Schema(
                        description = "A quarter of the agencies is below; between two scores in proportion.",
                        nullable = true,
                        minimum = "0",
                        maximum = "100",
                        examples = "89.95")
                BigDecimal lowerQuartile,
        @Schema(nullable = true, minimum = "0", maximum = "100", examples = "92.84") BigDecimal median,
        @Schema(nullable = true, minimum = "0", maximum = "100", examples = "95.10") BigDecimal upperQuartile,
        @Schema(nullable = true, minimum = "0", maximum = "100", examples = "99.40") BigDecimal max) {

    /**
     * The change is that of the means as they are shown, so that a reader who subtracts gets the same.
     *
     * @param spread null: nobody has a score
     * @param before mean of the year before, null: there is none
     */
    static ScoreStatistics of(Spread spread, BigDecimal before) {
        return spread == null
                ? new ScoreStatistics(0, null, null, null, null, null, null, null, null)
                : new ScoreStatistics(
                        spread.agencies(),
                        spread.mean(),
                        before == null ? null : spread.mean().subtract(before),
                        spread.standardDeviation(),
                        spread.min(),
                        spread.lowerQuartile(),
                        spread.median(),
                        spread.upperQuartile(),
                        spread.max());
    }
}
