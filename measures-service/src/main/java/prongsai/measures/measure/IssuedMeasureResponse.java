package prongsai.measures.measure;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import prongsai.measures.assignee.AssigneeResponse;
import prongsai.measures.assignee.Names;

/** A measure as those below the issuing agency see it: no person and no registered unit of that agency is in it. */
public record IssuedMeasureResponse(
        UUID id,
        MeasureKind kind,
        @Schema(nullable = true, maxLength = 40) String issue,
        @Schema(maxLength = 1000) String title,
        @Schema(maxItems = 5) List<@Size(max = 1000) String> furtherTitles,
        @Schema(maxItems = 20) List<@Min(1) @Max(99) Integer> indicators,
        @Schema(nullable = true) AnalysisResponse analysis,
        @Schema(maxItems = 50) List<@Size(max = 2000) String> approaches,
        @Schema(nullable = true) MeasureResponse.PeriodResponse period,
        @Schema(maxItems = 4, examples = "[6, 12]") List<@Min(3) @Max(12) Integer> rounds,
        @Schema(nullable = true, maxLength = 4000) String followUpText,
        @Schema(maxItems = 50) List<AssigneeResponse> assignees,
        @Schema(maxItems = 50) List<IssuedStepResponse> steps) {

    /** A step of it. */
    public record IssuedStepResponse(
            UUID id,
            @Schema(maxLength = 2000) String text,
            @Schema(nullable = true, description = "The step's own date") LocalDate dueOn,
            @Schema(maxItems = 20) List<AssigneeResponse> assignees) {

        static IssuedStepResponse from(IssuedStep step) {
            return new IssuedStepResponse(
                    step.id(), step.text(), step.dueOn(), AssigneeResponse.from(step.assignees(), Names.HIDDEN));
        }
    }

    public static IssuedMeasureResponse from(IssuedMeasure measure) {
        return new IssuedMeasureResponse(
                measure.id(),
                measure.kind(),
                measure.issue(),
                measure.title(),
                measure.furtherTitles(),
                measure.indicators(),
                AnalysisResponse.from(measure.analysis()),
                measure.approaches(),
                MeasureResponse.PeriodResponse.of(measure.beginning(), measure.ending()),
                measure.rounds(),
                measure.followUpText(),
                AssigneeResponse.from(measure.assignees(), Names.HIDDEN),
                measure.steps().stream().map(IssuedStepResponse::from).toList());
    }
}
