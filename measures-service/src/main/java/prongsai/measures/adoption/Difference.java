package prongsai.measures.adoption;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import prongsai.measures.measure.IssuedMeasure;
import prongsai.measures.measure.MeasurePart;

/**
 * A measure that is not the same in two editions.
 *
 * @param parts in which it differs, where both have it
 * @param before null where it was added
 * @param after null where it was removed
 */
record Difference(UUID measureId, Change change, Set<MeasurePart> parts, IssuedMeasure before, IssuedMeasure after) {

    /** Empty where both say the same. */
    static Optional<Difference> between(UUID id, Optional<IssuedMeasure> before, Optional<IssuedMeasure> after) {
        if (before.isEmpty() && after.isEmpty()) {
            return Optional.empty();
        }
        if (before.isEmpty()) {
            return Optional.of(new Difference(id, Change.ADDED, Set.of(), null, after.get()));
        }
        if (after.isEmpty()) {
            return Optional.of(new Difference(id, Change.REMOVED, Set.of(), before.get(), null));
        }
        var parts = before.get().changedIn(after.get());
        return parts.isEmpty()
                ? Optional.empty()
                : Optional.of(new Difference(id, Change.CHANGED, parts, before.get(), after.get()));
    }
}
