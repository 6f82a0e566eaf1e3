package prongsai.measures.measure;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import prongsai.measures.assignee.AssigneeResponse;
import prongsai.measures.assignee.Names;

/** A step as a client sees it within its measure. */
public record StepResponse(
        UUID id,
        @Schema(minimum = "1", maximum = "50") int number,
        @Schema(maxLength = 2000) String text,
        @Schema(maxItems = 20) List<AssigneeResponse> assignees,
        @Schema(nullable = true, description = "The step's own date") LocalDate dueOn,
        @Schema(nullable = true, description = "Its own date or, where it has none, the end of the measure")
                LocalDate effectiveDueOn,
        StepStatus status,
        @Schema(description = "Done after its day; while it is not done: its day has passed") boolean late,
        @Schema(nullable = true, description = "The day that the last report names") LocalDate doneOn,
        @Schema(nullable = true, description = "The day on which it was reported") LocalDate reportedOn,
        @Schema(nullable = true, description = "The step of an agency above that it was adopted from")
                UUID originStepId,
        @Schema(minimum = "0", description = "The ETag of the step") long version) {

    public static StepResponse from(Step step, Names names, LocalDate today) {
        return new StepResponse(
                step.id(),
                step.number(),
                step.text(),
                AssigneeResponse.from(step.assignees(), names),
                step.dueOn(),
                step.due(),
                step.status(),
                step.late(today),
                step.doneOn(),
                step.reportedOn(),
                step.originStepId(),
                step.version());
    }
}
