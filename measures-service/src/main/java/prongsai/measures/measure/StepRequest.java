package prongsai.measures.measure;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import prongsai.measures.assignee.AssigneeRequest;
import prongsai.measures.fault.Faults;

/** A step (ขั้นตอน) of a measure. */
public record StepRequest(
        @Schema(description = "When a measure is changed: the step that this is; a new one has none") UUID id,
        @NotBlank @Size(max = 2000) @Schema(examples = "เผยแพร่บนเว็บไซต์หลักของหน่วยงาน") String text,
        @Size(max = 20) List<@Valid @NotNull AssigneeRequest> assignees,
        @Schema(description = "Where the step has a date of its own", examples = "2024-06-10") LocalDate dueOn) {

    void check(Faults faults, String pointer, Set<UUID> units) {
        AssigneeRequest.check(faults, pointer + "/assignees", assignees, units);
        faults.unlessPlausible(dueOn, pointer + "/dueOn");
    }
}
