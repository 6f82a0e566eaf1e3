package prongsai.measures.measure;

import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import prongsai.kit.calendar.Precision;
import prongsai.measures.assignee.Assignee;
import prongsai.measures.assignee.AssigneeKind;
import prongsai.measures.assignee.AssigneeRole;
import prongsai.measures.assignee.Wildcard;

/** A new measure as the rows that hold it, each with every column of its table; its steps are open. */
record MeasureRows(
        MeasureRow measure,
        List<FindingRow> findings,
        List<ConstraintRow> constraints,
        List<AssigneeRow> assignees,
        List<StepRow> steps,
        List<StepAssigneeRow> assigneesOfSteps) {

    @JsonNaming(SnakeCaseStrategy.class)
    record MeasureRow(
            UUID id,
            UUID measurePlanId,
            int number,
            MeasureKind kind,
            String issue,
            String title,
            List<String> furtherTitles,
            List<Integer> indicators,
            String urgentText,
            String improvementText,
            String purpose,
            String strength,
            List<String> analyses,
            Disposition disposition,
            List<String> approaches,
            LocalDate fromOn,
            Precision fromPrecision,
            LocalDate untilOn,
            Precision untilPrecision,
            List<Integer> rounds,
            String followUpText,
            ConstraintsStated constraintsStated,
            UUID carriedOverFrom,
            UUID originMeasureId,
            long version) {}

    @JsonNaming(SnakeCaseStrategy.class)
    record FindingRow(UUID measureId, int position, UUID findingId) {}

    @JsonNaming(SnakeCaseStrategy.class)
    record ConstraintRow(UUID measureId, int position, ConstraintKind kind, String text) {}

    @JsonNaming(SnakeCaseStrategy.class)
    record AssigneeRow(
            UUID measureId,
            int position,
            AssigneeKind kind,
            AssigneeRole role,
            UUID unitId,
            String name,
            Wildcard wildcard) {}

    @JsonNaming(SnakeCaseStrategy.class)
    record StepRow(
            UUID id,
            UUID measureId,
            UUID measurePlanId,
            UUID originStepId,
            int number,
            String text,
            LocalDate dueOn,
            LocalDate effectiveDueOn,
            StepStatus status,
            long version) {}

    @JsonNaming(SnakeCaseStrategy.class)
    record StepAssigneeRow(
            UUID stepId,
            int position,
            AssigneeKind kind,
            AssigneeRole role,
            UUID unitId,
            String name,
            Wildcard wildcard) {}

    private interface Placed<T, R> {
        R at(int position, T element);
    }

    static MeasureRows of(Measure measure) {
        var id = measure.id();
        var content = measure.content();
        var ofSteps = new ArrayList<StepAssigneeRow>();
        measure.steps().forEach(step -> ofSteps.addAll(placed(step.assignees(), (at, each) -> of(step, at, each))));
        return new MeasureRows(
                row(measure),
                placed(content.findingIds(), (at, finding) -> new FindingRow(id, at, finding)),
                placed(content.constraints(), (at, each) -> new ConstraintRow(id, at, each.kind(), each.text())),
                placed(
                        content.assignees(),
                        (at, who) -> new AssigneeRow(
                                id, at, who.kind(), who.role(), who.unitId(), who.name(), who.wildcard())),
                measure.steps().stream().map(MeasureRows::row).toList(),
                ofSteps);
    }

    private static <T, R> List<R> placed(List<T> elements, Placed<T, R> row) {
        var rows = new ArrayList<R>(elements.size());
        elements.forEach(element -> rows.add(row.at(rows.size(), element)));
        return rows;
    }

    private static MeasureRow row(Measure measure) {
        var content = measure.content();
        var analysis = content.analysis();
        var beginning = measure.beginning();
        var ending = measure.ending();
        return new MeasureRow(
                measure.id(),
                measure.measurePlanId(),
                measure.number(),
                content.kind(),
                content.issue(),
                content.title(),
                content.furtherTitles(),
                content.indicators(),
                analysis.urgentText(),
                analysis.improvementText(),
                analysis.purpose(),
                analysis.strength(),
                analysis.analyses(),
                analysis.disposition(),
                content.approaches(),
                beginning == null ? null : beginning.date(),
                beginning == null ? null : beginning.precision(),
                ending == null ? null : ending.date(),
                ending == null ? null : ending.precision(),
                content.rounds(),
                content.followUpText(),
                content.constraintsStated(),
                measure.carriedOverFrom(),
                measure.originMeasureId(),
                measure.version());
    }

    private static StepRow row(Step step) {
        return new StepRow(
                step.id(),
                step.measure().id(),
                step.measure().measurePlanId(),
                step.originStepId(),
                step.number(),
                step.text(),
                step.dueOn(),
                step.due(),
                step.status(),
                step.version());
    }

    private static StepAssigneeRow of(Step step, int position, Assignee who) {
        return new StepAssigneeRow(
                step.id(), position, who.kind(), who.role(), who.unitId(), who.name(), who.wildcard());
    }
}
