package prongsai.measures.measure;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import prongsai.kit.calendar.Precision;
import prongsai.kit.http.Versioned;
import prongsai.measures.assignee.AssigneeResponse;
import prongsai.measures.assignee.Names;

/** A measure as a client sees it. */
public record MeasureResponse(
        UUID id,
        UUID measurePlanId,
        @Schema(description = "Within its plan, from 1", minimum = "1", maximum = "200") int number,
        MeasureKind kind,
        @Schema(nullable = true, maxLength = 40) String issue,
        @Schema(maxLength = 1000) String title,
        @Schema(maxItems = 50) List<UUID> findingIds,
        @Schema(maxItems = 50) List<String> approaches,
        @Schema(maxItems = 50) List<StepResponse> steps,
        @Schema(maxItems = 50) List<AssigneeResponse> assignees,
        @Schema(nullable = true) PeriodResponse period,
        @Schema(description = "Months from 1 October, ascending", maxItems = 4, examples = "[6, 12]")
                List<Integer> rounds,
        @Schema(nullable = true, description = "Null: the document is silent") ConstraintsResponse constraints,
        @Schema(minimum = "0") long version)
        implements Versioned {

    /** A step as a client sees it. */
    public record StepResponse(
            UUID id,
            @Schema(minimum = "1", maximum = "50") int number,
            @Schema(maxLength = 2000) String text,
            @Schema(maxItems = 20) List<AssigneeResponse> assignees,
            @Schema(nullable = true) LocalDate dueOn) {}

    /** When the measure is carried out; a month or fiscal year stands with its first or last day. */
    public record PeriodResponse(@Schema(nullable = true) End from, @Schema(nullable = true) End until) {

        /** A date and how exactly it is meant. */
        @Schema(name = "PeriodEndResponse")
        public record End(LocalDate date, Precision precision) {

            static End from(StatedDate stated) {
                return stated == null ? null : new End(stated.date(), stated.precision());
            }
        }
    }

    /** What stands in the way, or the statement that nothing does. */
    public record ConstraintsResponse(
            @Schema(description = "Explicitly none") boolean none, @Schema(maxItems = 50) List<Item> items) {

        /** One problem, obstacle or constraint. */
        @Schema(name = "ConstraintResponse")
        public record Item(ConstraintKind kind, @Schema(maxLength = 2000) String text) {}
    }

    public static MeasureResponse from(Measure measure, Names names) {
        return new MeasureResponse(
                measure.id(),
                measure.measurePlanId(),
                measure.number(),
                measure.kind(),
                measure.issue(),
                measure.title(),
                List.copyOf(measure.findingIds()),
                List.copyOf(measure.approaches()),
                measure.steps().stream().map(step -> step(step, names)).toList(),
                AssigneeResponse.from(measure.assignees(), names),
                period(measure),
                List.copyOf(measure.rounds()),
                constraints(measure),
                measure.version());
    }

    private static StepResponse step(Step step, Names names) {
        return new StepResponse(
                step.id(), step.number(), step.text(), AssigneeResponse.from(step.assignees(), names), step.dueOn());
    }

    private static PeriodResponse period(Measure measure) {
        return measure.beginning() == null && measure.ending() == null
                ? null
                : new PeriodResponse(
                        PeriodResponse.End.from(measure.beginning()), PeriodResponse.End.from(measure.ending()));
    }

    private static ConstraintsResponse constraints(Measure measure) {
        return measure.constraintsStated() == ConstraintsStated.NOT_STATED
                ? null
                : new ConstraintsResponse(
                        measure.constraintsStated() == ConstraintsStated.NONE,
                        measure.constraints().stream()
                                .map(constraint -> new ConstraintsResponse.Item(constraint.kind(), constraint.text()))
                                .toList());
    }
}
