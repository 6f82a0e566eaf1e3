package prongsai.assessment.trend;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import prongsai.assessment.assessment.LevelResponse;
import prongsai.assessment.assessment.Status;

/** An agency's results over the years, as clients see them. */
@Schema(description = "An agency's results over the years.")
record TrendResponse(
        UUID agencyId,
        @Schema(maxLength = 40, examples = "SISAKET-ESAO-1") String agencyCode,
        @Schema(
                        description = "Null where there is no result.",
                        nullable = true,
                        maxLength = 40,
                        examples = "OBEC_ITA_ONLINE")
                String programme,
        @Schema(maxItems = 301) List<TrendYear> years,
        @Schema(
                        description = "Years between the first and the last one shown that have no overall score.",
                        maxItems = 301,
                        examples = "[2562]")
                List<@Min(2400) @Max(2700) Integer> missingYears,
        @Schema(maxItems = 50) List<InstrumentTrend> instruments,
        @Schema(maxItems = 99) List<IndicatorTrend> indicators) {

    /** A year's overall score with its change. */
    @Schema(description = "A year's result, and how it differs from the last known one before.")
    record TrendYear(
            @Schema(description = "Buddhist era.", minimum = "2400", maximum = "2700", examples = "2559")
                    int fiscalYear,
            UUID assessmentId,
            @Schema(examples = "PUBLISHED") Status status,
            @Schema(minimum = "0", maximum = "100", examples = "80.19") BigDecimal overall,
            @Schema(description = "Null where a score that is not known decides.", nullable = true) LevelResponse level,
            @Schema(
                            description = "How the scores came about; years with different ones are not comparable.",
                            maxLength = 200,
                            examples = "ITA: IIT 30, EIT 30, OIT 40")
                    String method,
            @Schema(
                            description = "To the year comparedWith; null in the first year.",
                            nullable = true,
                            minimum = "-100",
                            maximum = "100",
                            examples = "2.49")
                    BigDecimal difference,
            @Schema(nullable = true, examples = "INCREASED") Direction direction,
            @Schema(nullable = true, maxLength = 20, examples = "เพิ่มขึ้น") String directionTh,
            @Schema(
                            description =
                                    "The last year before with an overall score: an earlier one than the year before where"
                                            + " years are missing.",
                            nullable = true,
                            minimum = "2400",
                            maximum = "2700",
                            examples = "2558")
                    Integer comparedWith,
            @Schema(
                            description =
                                    "Whether the method differs from that of comparedWith, so that they are not comparable.")
                    boolean methodChanged) {}

    /** The scores of an instrument over the years. */
    @Schema(description = "The scores of an instrument over the years.")
    record InstrumentTrend(
            @Schema(maxLength = 40, examples = "IIT") String code,
            @Schema(description = "As in the latest year that has it.", maxLength = 300) String nameTh,
            @Schema(maxItems = 301) List<Change> years) {}

    /** The scores of an indicator over the years. */
    @Schema(description = "The scores of an indicator over the years.")
    record IndicatorTrend(
            @Schema(minimum = "1", maximum = "99", examples = "4") int number,
            @Schema(description = "As in the latest year that has it.", maxLength = 300) String nameTh,
            @Schema(maxLength = 40, examples = "IIT") String instrument,
            @Schema(maxItems = 301) List<Change> years) {}
}
