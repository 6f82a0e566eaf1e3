package prongsai.measures.measure;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import prongsai.kit.calendar.Precision;
import prongsai.measures.assignee.AssigneeSnapshot;

/** A measure with its steps as events of its plan tell it; no name of a person is in it. */
public record MeasureSnapshot(
        UUID id,
        int number,
        MeasureKind kind,
        String issue,
        String title,
        List<String> furtherTitles,
        List<Integer> indicators,
        List<UUID> findingIds,
        AnalysisSnapshot analysis,
        List<String> approaches,
        List<AssigneeSnapshot> assignees,
        EndSnapshot from,
        EndSnapshot until,
        List<Integer> rounds,
        String followUpText,
        ConstraintsStated constraintsStated,
        List<ConstraintSnapshot> constraints,
        UUID carriedOverFrom,
        UUID originMeasureId,
        List<StepSnapshot> steps) {

    /** What an element of a list costs beside its text: its ids and the names of its properties, in characters. */
    private static final int ELEMENT = 60;

    record AnalysisSnapshot(
            String urgent,
            String improvement,
            String purpose,
            String strength,
            List<String> results,
            Disposition disposition) {

        static AnalysisSnapshot from(Analysis analysis) {
            return analysis.stated()
                    ? new AnalysisSnapshot(
                            analysis.urgentText(),
                            analysis.improvementText(),
                            analysis.purpose(),
                            analysis.strength(),
                            List.copyOf(analysis.analyses()),
                            analysis.disposition())
                    : null;
        }
    }

    record EndSnapshot(LocalDate date, Precision precision) {

        static EndSnapshot from(StatedDate stated) {
            return stated == null ? null : new EndSnapshot(stated.date(), stated.precision());
        }
    }

    record ConstraintSnapshot(ConstraintKind kind, String text) {}

    /** @param dueOn the step's own date or the end of the measure */
    record StepSnapshot(
            UUID id,
            int number,
            String text,
            List<AssigneeSnapshot> assignees,
            LocalDate dueOn,
            StepStatus status,
            LocalDate doneOn,
            UUID originStepId) {

        static StepSnapshot from(Step step) {
            return new StepSnapshot(
                    step.id(),
                    step.number(),
                    step.text(),
                    AssigneeSnapshot.from(step.assignees()),
                    step.due(),
                    step.status(),
                    step.doneOn(),
                    step.originStepId());
        }
    }

    public static MeasureSnapshot from(Measure measure) {
        var content = measure.content();
        return new MeasureSnapshot(
                measure.id(),
                measure.number(),
                content.kind(),
                content.issue(),
                content.title(),
                List.copyOf(content.furtherTitles()),
                List.copyOf(content.indicators()),
                List.copyOf(content.findingIds()),
                AnalysisSnapshot.from(content.analysis()),
                List.copyOf(content.approaches()),
                AssigneeSnapshot.from(content.assignees()),
                EndSnapshot.from(measure.beginning()),
                EndSnapshot.from(measure.ending()),
                List.copyOf(content.rounds()),
                content.followUpText(),
                content.constraintsStated(),
                content.constraints().stream()
                        .map(constraint -> new ConstraintSnapshot(constraint.kind(), constraint.text()))
                        .toList(),
                measure.carriedOverFrom(),
                measure.originMeasureId(),
                measure.steps().stream().map(StepSnapshot::from).toList());
    }

    /** How many characters it adds to an event, roughly and never too few. */
    public int size() {
        var texts = Stream.of(
                        Stream.of(issue, title, followUpText),
                        analysis == null
                                ? Stream.<String>empty()
                                : Stream.concat(
                                        Stream.of(
                                                analysis.urgent(),
                                                analysis.improvement(),
                                                analysis.purpose(),
                                                analysis.strength()),
                                        analysis.results().stream()),
                        furtherTitles.stream(),
                        approaches.stream(),
                        constraints.stream().map(ConstraintSnapshot::text),
                        steps.stream().map(StepSnapshot::text),
                        names(assignees),
                        steps.stream().flatMap(step -> names(step.assignees())))
                .flatMap(each -> each);
        return 4 * ELEMENT
                + ELEMENT / 4 * findingIds.size()
                + texts.filter(Objects::nonNull)
                        .mapToInt(text -> text.length() + ELEMENT)
                        .sum();
    }

    private static Stream<String> names(List<AssigneeSnapshot> assignees) {
        return assignees.stream().map(each -> Objects.requireNonNullElse(each.name(), ""));
    }
}
