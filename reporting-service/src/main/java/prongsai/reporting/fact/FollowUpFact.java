package prongsai.reporting.fact;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A follow-up (กำกับติดตาม ครั้งที่ n) of the plan that fell into the period. */
public record FollowUpFact(
        @Schema(minimum = "1", maximum = "1000") int number,
        @Schema(maxLength = 1200) String title,
        LocalDate dueOn,
        @Schema(examples = "RECORDED", maxLength = 40) String status,
        @Schema(description = "Null until it is recorded.", nullable = true) LocalDate recordedOn) {

    boolean recorded() {
        return recordedOn != null;
    }
}
