package prongsai.reporting.fact;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A step of a measure as it stands. */
public record StepFact(
        UUID id,
        @Schema(minimum = "1", maximum = "1000") int number,
        @Schema(maxLength = 4000, examples = "ประชุมชี้แจงแนวทาง") String text,
        @Schema(description = "Null where neither the step nor its measure has a date.", nullable = true)
                LocalDate dueOn,
        @Schema(
                        description =
                                "Of the step in its plan: reported done, verified and done in part are different.",
                        examples = "VERIFIED",
                        maxLength = 40)
                String status,
        @Schema(description = "Null until it is reported.", nullable = true) LocalDate doneOn) {

    private static final Set<String> DONE = Set.of("REPORTED_DONE", "VERIFIED");

    /** Whether it had been done by the end of that day. */
    boolean doneBy(LocalDate day) {
        return DONE.contains(status) && (doneOn == null || !doneOn.isAfter(day));
    }
}
