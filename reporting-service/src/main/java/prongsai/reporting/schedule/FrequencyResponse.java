package prongsai.reporting.schedule;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A frequency as clients see it. */
record FrequencyResponse(
        Frequency.Kind kind,
        @Schema(description = "Null unless ROUNDS.", nullable = true, examples = "[6, 12]", maxItems = 4)
                List<Integer> months,
        @Schema(description = "Null unless ONCE.", nullable = true, examples = "2024-06-10") LocalDate on) {

    static FrequencyResponse from(Frequency frequency) {
        return new FrequencyResponse(
                frequency.kind(),
                frequency instanceof Frequency.Rounds rounds ? rounds.months() : null,
                frequency instanceof Frequency.Once once ? once.on() : null);
    }
}
