package prongsai.assessment.trend;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Scores to be supposed; what is left out stays as the assessment has it. */
@Schema(description = "Scores to be supposed; what is left out stays as it is.")
record ProjectScores(
        @Size(max = 99) List<@NotNull @Valid SupposedIndicator> indicators,
        @Schema(description = "Questions and items; their indicators are computed anew.") @Size(max = 200)
                List<@NotNull @Valid SupposedItem> items,
        @Schema(description = "Parts of instruments, which only floors look at.") @Size(max = 50)
                List<@NotNull @Valid SupposedItem> parts) {

    ProjectScores {
        indicators = Objects.requireNonNullElse(indicators, List.of());
        items = Objects.requireNonNullElse(items, List.of());
        parts = Objects.requireNonNullElse(parts, List.of());
    }

    /** The score of an indicator, as supposed. */
    @Schema(description = "The supposed score of an indicator.")
    record SupposedIndicator(
            @NotNull @Min(1) @Max(99) @Schema(examples = "4") Integer number,
            @NotNull
                    @DecimalMin("0")
                    @DecimalMax("100")
                    @Digits(integer = 3, fraction = 2)
                    @Schema(description = "With at most two decimals.", examples = "95.00")
                    BigDecimal score) {}

    /** The score of an item or part, as supposed. */
    @Schema(description = "The supposed score of a question, an item or a part.")
    record SupposedItem(
            @NotBlank @Size(max = 40) @Schema(examples = "o14") String code,
            @NotNull
                    @DecimalMin("0")
                    @DecimalMax("100")
                    @Digits(integer = 3, fraction = 2)
                    @Schema(description = "With at most two decimals.", examples = "100.00")
                    BigDecimal score) {}
}
