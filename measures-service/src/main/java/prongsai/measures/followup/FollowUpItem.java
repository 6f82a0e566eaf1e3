package prongsai.measures.followup;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import java.time.LocalDate;
import java.util.UUID;

/** A follow-up as a list shows it. */
record FollowUpItem(
        UUID id,
        UUID followUpPlanId,
        UUID measurePlanId,
        UUID agencyId,
        String agencyCode,
        @Schema(description = "Within its follow-up plan, from 1") int number,
        String title,
        LocalDate dueOn,
        LocalDate enteredOn,
        FollowUpStatus status,
        @Schema(nullable = true) LocalDate recordedOn,
        @Schema(description = "Recorded after the day on which it was due") boolean late,
        long version) {

    static FollowUpItem from(FollowUp followUp) {
        return new FollowUpItem(
                followUp.id(),
                followUp.plan().id(),
                followUp.measurePlanId(),
                followUp.agency().id(),
                followUp.agency().code(),
                followUp.number(),
                followUp.title(),
                followUp.dueOn(),
                followUp.enteredOn(),
                followUp.status(),
                followUp.recordedOn(),
                followUp.late(),
                followUp.version());
    }
}
