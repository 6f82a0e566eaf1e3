package prongsai.measures.step;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import prongsai.kit.http.Versioned;
import prongsai.measures.assignee.AssigneeResponse;
import prongsai.measures.assignee.Names;
import prongsai.measures.measure.Step;
import prongsai.measures.measure.StepResponse;
import prongsai.measures.measure.StepStatus;
import prongsai.measures.measure.StepTransition;

/** A step with its history as a client sees it. */
record StepDetails(
        UUID id,
        UUID measureId,
        UUID measurePlanId,
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
        @Schema(maxItems = 1000, description = "Oldest first") List<Transition> history,
        @Schema(minimum = "0") long version)
        implements Versioned {

    /** One entry of the history. */
    @Schema(name = "StepTransitionResponse")
    record Transition(
            StepStatus from,
            StepStatus to,
            @Schema(nullable = true) LocalDate doneOn,
            @Schema(nullable = true, maxLength = 2000) String note,
            @Schema(maxLength = 100, description = "The account's opaque id") String changedBy,
            Instant changedAt) {

        static Transition from(StepTransition each) {
            return new Transition(
                    each.fromStatus(), each.toStatus(), each.doneOn(), each.note(), each.changedBy(), each.changedAt());
        }
    }

    static StepDetails from(Step step, Names names, LocalDate today) {
        var shown = StepResponse.from(step, names, today);
        return new StepDetails(
                step.id(),
                step.measure().id(),
                step.measure().measurePlanId(),
                shown.number(),
                shown.text(),
                shown.assignees(),
                shown.dueOn(),
                shown.effectiveDueOn(),
                shown.status(),
                shown.late(),
                shown.doneOn(),
                shown.reportedOn(),
                step.history().stream().map(Transition::from).toList(),
                step.version());
    }
}
