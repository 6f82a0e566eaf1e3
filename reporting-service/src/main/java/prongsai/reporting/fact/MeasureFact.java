package prongsai.reporting.fact;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A measure with its steps as they stand. */
public record MeasureFact(
        UUID measureId,
        @Schema(minimum = "1", maximum = "1000") int number,
        @Schema(maxLength = 1000) String title,
        @Schema(description = "Its last day; null where the plan names none.", nullable = true) LocalDate endsOn,
        @Schema(maxItems = 200) List<StepFact> steps) {

    /** How many of its steps had been done by the end of that day. */
    public long stepsDoneBy(LocalDate day) {
        return steps.stream().filter(step -> step.doneBy(day)).count();
    }
}
