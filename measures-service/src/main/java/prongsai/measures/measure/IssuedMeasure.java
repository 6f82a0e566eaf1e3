package prongsai.measures.measure;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import prongsai.measures.assignee.Assignee;

/**
 * A measure as an agency issues it to those below: what they take over. Persons, registered units, findings and constraints stay with the
 * agency, because they are its own.
 *
 * @param id of the measure that was issued, also where a copy of it is told
 */
public record IssuedMeasure(
        UUID id,
        MeasureKind kind,
        String issue,
        String title,
        List<String> furtherTitles,
        List<Integer> indicators,
        Analysis analysis,
        List<String> approaches,
        StatedDate beginning,
        StatedDate ending,
        List<Integer> rounds,
        String followUpText,
        List<Assignee> assignees,
        List<IssuedStep> steps) {

    /** What is there before a measure is issued. */
    static IssuedMeasure nothing(UUID id) {
        return new IssuedMeasure(
                id,
                null,
                null,
                null,
                List.of(),
                List.of(),
                Analysis.NOT_STATED,
                List.of(),
                null,
                null,
                List.of(),
                null,
                List.of(),
                List.of());
    }

    public static IssuedMeasure from(Measure measure) {
        return of(measure.id(), measure, measure.steps().stream().map(IssuedStep::from));
    }

    /** A copy as its origin's agency would have issued it: by the origin's ids, without the steps that were added. */
    public static IssuedMeasure ofCopy(Measure copy) {
        return of(
                copy.originMeasureId(),
                copy,
                copy.steps().stream()
                        .filter(step -> step.originStepId() != null)
                        .map(IssuedStep::ofCopy));
    }

    private static IssuedMeasure of(UUID id, Measure measure, Stream<IssuedStep> steps) {
        var content = measure.content();
        return new IssuedMeasure(
                id,
                content.kind(),
                content.issue(),
                content.title(),
                List.copyOf(content.furtherTitles()),
                List.copyOf(content.indicators()),
                content.analysis(),
                List.copyOf(content.approaches()),
                measure.beginning(),
                measure.ending(),
                List.copyOf(content.rounds()),
                content.followUpText(),
                content.assignees().stream().filter(Assignee::travels).toList(),
                steps.toList());
    }

    /** The step with that id, if it has it. */
    public Optional<IssuedStep> step(UUID id) {
        return steps.stream().filter(step -> step.id().equals(id)).findFirst();
    }

    /** The parts that say something else in a later edition, whatever the order in which they say it. */
    public Set<MeasurePart> changedIn(IssuedMeasure later) {
        var changed = EnumSet.allOf(MeasurePart.class);
        changed.removeIf(part -> new HashSet<>(part.of(this)).equals(new HashSet<>(part.of(later))));
        return changed;
    }

    /** The parts, steps aside, of which a copy no longer says all: who adds to a measure does not depart from it. */
    public Set<MeasurePart> missingIn(IssuedMeasure copy) {
        var missing = EnumSet.complementOf(EnumSet.of(MeasurePart.STEP_TEXT, MeasurePart.STEP_DATE));
        missing.removeIf(part -> new HashSet<>(part.of(copy)).containsAll(part.of(this)));
        return missing;
    }
}
