package prongsai.measures.adoption;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import prongsai.measures.measure.IssuedMeasure;
import prongsai.measures.measure.IssuedStep;
import prongsai.measures.measure.MeasurePart;

/**
 * One measure or step of which a plan does not keep what it adopted.
 *
 * @param step null where it is about the measure itself
 * @param presentText its title or the step's text as it is now, null where it was dropped
 */
record Departure(
        IssuedMeasure measure, IssuedStep step, DepartureKind kind, Set<MeasurePart> parts, String presentText) {

    static Departure droppedMeasure(IssuedMeasure measure) {
        return new Departure(measure, null, DepartureKind.DROPPED, Set.of(), null);
    }

    static Departure droppedStep(IssuedMeasure measure, IssuedStep step) {
        return new Departure(measure, step, DepartureKind.DROPPED, Set.of(), null);
    }

    UUID originMeasureId() {
        return measure.id();
    }

    /** Null where it is about the measure itself. */
    UUID originStepId() {
        return step == null ? null : step.id();
    }

    String issuedText() {
        return step == null ? measure.title() : step.text();
    }

    /** The last reason that was stated for it; one for less than it is by now is none. */
    Optional<StatedReason> reasonOf(Adoption adoption) {
        return adoption.reasons().stream().filter(reason -> reason.covers(this)).reduce((earlier, later) -> later);
    }
}
