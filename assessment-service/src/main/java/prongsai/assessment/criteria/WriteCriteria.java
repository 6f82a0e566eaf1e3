package prongsai.assessment.criteria;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.RoundingMode;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import prongsai.kit.problem.BuddhistYear;

/** A draft of criteria, as a whole. */
@Schema(
        description =
                "Criteria as a whole. Without instruments they are only a scale, for years of which totals are known.")
record WriteCriteria(
        @NotNull @Pattern(regexp = Names.CODE) @Schema(description = "See /v1/programmes.", examples = "NACC_ITA")
                String programme,
        @NotNull
                @BuddhistYear
                @Schema(description = "Buddhist era.", minimum = "2400", maximum = "2700", examples = "2570")
                Integer fiscalYear,
        @NotBlank
                @Size(max = 100)
                @Schema(
                        description = "How the scores come about; years with different ones cannot be compared.",
                        examples = "ITA: IIT 30, EIT 30, OIT 40")
                String method,
        @Size(max = 50) List<@NotNull @Valid Instrument> instruments,
        @Size(max = 50) List<@NotNull @Valid InstrumentPart> parts,
        @Size(max = 99) List<@NotNull @Valid Indicator> indicators,
        @Size(max = 200) List<@NotNull @Valid SubIndicator> subIndicators,
        @Size(max = 500) List<@NotNull @Valid Item> items,
        @NotEmpty
                @Size(max = 50)
                @Schema(description = "Tried in this order; the first that admits the scores is the level.")
                List<@NotNull @Valid Level> levels,
        @Schema(description = "Whether each indicator has a level of its own; null: no.") Boolean indicatorLevels,
        @NotNull @Valid Thresholds thresholds,
        @Schema(description = "Of scores: once, to two decimals. Null: HALF_EVEN.", examples = "HALF_EVEN")
                RoundingMode rounding,
        @Schema(description = "True where no document of the year confirms these criteria; null: no.") Boolean inferred,
        @NotBlank
                @Size(max = 300)
                @Schema(description = "What they are known from.", examples = "ประกาศคณะกรรมการ ป.ป.ช.")
                String basis) {

    WriteCriteria {
        instruments = Objects.requireNonNullElse(instruments, List.of());
        parts = Objects.requireNonNullElse(parts, List.of());
        indicators = Objects.requireNonNullElse(indicators, List.of());
        subIndicators = Objects.requireNonNullElse(subIndicators, List.of());
        items = Objects.requireNonNullElse(items, List.of());
        indicatorLevels = Boolean.TRUE.equals(indicatorLevels);
        inferred = Boolean.TRUE.equals(inferred);
        rounding = Objects.requireNonNullElse(rounding, RoundingMode.HALF_EVEN);
    }

    CriteriaContent content() {
        return new CriteriaContent(
                method,
                rounding,
                instruments,
                parts,
                indicators,
                subIndicators,
                items,
                levels,
                indicatorLevels,
                thresholds,
                inferred,
                basis);
    }
}
