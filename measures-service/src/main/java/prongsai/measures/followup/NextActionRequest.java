package prongsai.measures.followup;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import prongsai.measures.assignee.AssigneeRequest;
import prongsai.measures.assignee.AssigneeRole;
import prongsai.measures.fault.Faults;

/** What has to be done next, as an officer enters it. */
record NextActionRequest(
        @NotBlank @Size(max = 2000) @Schema(examples = "ส่งร่างคู่มือให้กลุ่มกฎหมายตรวจ") String text,
        @Valid @Schema(description = "Who does it") AssigneeRequest assignee,
        @Schema(description = "Not before the day on which the follow-up was held", examples = "2024-06-25")
                LocalDate dueOn) {

    void check(Faults faults, String pointer, Set<UUID> units, LocalDate heldOn) {
        if (assignee != null) {
            assignee.check(faults, pointer + "/assignee", units);
        }
        faults.unlessPlausible(dueOn, pointer + "/dueOn");
        faults.unless(
                dueOn == null || !dueOn.isBefore(heldOn),
                pointer + "/dueOn",
                "This day comes before the follow-up was held.",
                "วันที่นี้อยู่ก่อนวันที่ติดตาม");
    }

    NextAction toAction() {
        return new NextAction(text, assignee == null ? null : assignee.toAssignee(AssigneeRole.MAIN), dueOn);
    }
}
