package prongsai.measures.measure;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
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
        @Schema(maxItems = 5, description = "Further measures in the same row of the document")
                List<@Size(max = 1000) String> furtherTitles,
        @Schema(maxItems = 20, description = "Numbers of the indicators that it serves, ascending", examples = "[3]")
                List<@Min(1) @Max(99) Integer> indicators,
        @Schema(maxItems = 50) List<UUID> findingIds,
        @Schema(nullable = true, description = "Null: the document is silent") AnalysisResponse analysis,
        @Schema(maxItems = 50) List<@Size(max = 2000) String> approaches,
        @Schema(maxItems = 50) List<StepResponse> steps,
        @Schema(maxItems = 50) List<AssigneeResponse> assignees,
        @Schema(nullable = true) PeriodResponse period,
        @Schema(description = "Months from 1 October, ascending", maxItems = 4, examples = "[6, 12]")
                List<@Min(3) @Max(12) Integer> rounds,
        @Schema(
                        nullable = true,
                        maxLength = 4000,
                        description = "How it is followed up and reported, in the words of the document")
                String followUpText,
        @Schema(nullable = true, description = "Null: the document is silent") ConstraintsResponse constraints,
        @Schema(nullable = true, description = "The measure of last year that goes on in this one")
                UUID carriedOverFrom,
        @Schema(nullable = true, description = "The measure of an agency above that it was adopted from")
                UUID originMeasureId,
        @Schema(minimum = "0") long version)
        implements Versioned {

    /** When the measure is carried out; a month or fiscal year stands with its first or last day. */
    public record PeriodResponse(@Schema(nullable = true) End from, @Schema(nullable = true) End until) {

        /** A date and how exactly it is meant. */
        @Schema(name = "PeriodEndResponse")
        public record End(LocalDate date, Precision precision) {

            static End from(StatedDate stated) {
                return stated == null ? null : new End(stated.date(), stated.precision());
            }
        }

        /** Null where neither is stated. */
        static PeriodResponse of(StatedDate beginning, StatedDate ending) {
            return beginning == null && ending == null
                    ? null
                    : new PeriodResponse(End.from(beginning), End.from(ending));
        }
    }

    /** What stands in the way, or the statement that nothing does. */
    public record ConstraintsResponse(
            @Schema(description = "Explicitly none") boolean none, @Schema(maxItems = 50) List<Item> items) {

        /** One problem, obstacle or constraint. */
        @Schema(name = "ConstraintResponse")
        public record Item(ConstraintKind kind, @Schema(maxLength = 2000) String text) {}
    }

    public static MeasureResponse from(Measure measure, Names names, LocalDate today) {
        var content = measure.content();
        return new MeasureResponse(
                measure.id(),
                measure.measurePlanId(),
                measure.number(),
                content.kind(),
                content.issue(),
                content.title(),
                List.copyOf(content.furtherTitles()),
                List.copyOf(content.indicators()),
                List.copyOf(content.findingIds()),
                AnalysisResponse.from(content.analysis()),
                List.copyOf(content.approaches()),
                measure.steps().stream()
                        .map(step -> StepResponse.from(step, names, today))
                        .toList(),
                AssigneeResponse.from(content.assignees(), names),
                PeriodResponse.of(measure.beginning(), measure.ending()),
                List.copyOf(content.rounds()),
                content.followUpText(),
                constraints(content),
                measure.carriedOverFrom(),
                measure.originMeasureId(),
                measure.version());
    }

    private static ConstraintsResponse constraints(MeasureContent content) {
        return content.constraintsStated() == ConstraintsStated.NOT_STATED
                ? null
                : new ConstraintsResponse(
                        content.constraintsStated() == ConstraintsStated.NONE,
                        content.constraints().stream()
                                .map(constraint -> new ConstraintsResponse.Item(constraint.kind(), constraint.text()))
                                .toList());
    }
}
