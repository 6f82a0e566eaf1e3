package prongsai.measures.followup;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import prongsai.kit.http.Versioned;

/** A follow-up with its record as a client sees it. */
record FollowUpResponse(
        UUID id,
        UUID followUpPlanId,
        UUID measurePlanId,
        UUID agencyId,
        @Schema(maxLength = 40, examples = "ROIET-TM") String agencyCode,
        @Schema(description = "Within its follow-up plan, from 1", minimum = "1", maximum = "400") int number,
        @Schema(maxLength = 600, examples = "กำกับติดตามครั้งที่ 2 มาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน")
                String title,
        LocalDate dueOn,
        LocalDate enteredOn,
        FollowUpStatus status,
        @Schema(description = "The units that must act; empty: the agency itself", maxItems = 10000)
                List<UUID> responsibleUnitIds,
        @Schema(nullable = true) LocalDate heldOn,
        @Schema(nullable = true) LocalDate recordedOn,
        @Schema(description = "Recorded after the day on which it was due") boolean late,
        @Schema(nullable = true, maxLength = 4000) String note,
        @Schema(nullable = true, minimum = "0", maximum = "100000") Integer attendance,
        @Schema(maxItems = 200) List<ProgressResponse> progress,
        @Schema(minimum = "0") long version)
        implements Versioned {

    /** Progress of one measure. */
    record ProgressResponse(
            UUID measureId,
            @Schema(minimum = "0", maximum = "100") int percent,
            @Schema(nullable = true, maxLength = 2000) String note) {}

    static FollowUpResponse from(FollowUp followUp) {
        return new FollowUpResponse(
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
                List.copyOf(followUp.plan().responsibleUnitIds()),
                followUp.heldOn(),
                followUp.recordedOn(),
                followUp.late(),
                followUp.note(),
                followUp.attendance(),
                followUp.progress().stream()
                        .map(each -> new ProgressResponse(each.measureId(), each.percent(), each.note()))
                        .toList(),
                followUp.version());
    }
}
