package prongsai.measures.adoption;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import prongsai.measures.measure.IssuedMeasure;
import prongsai.measures.measure.IssuedStep;
import prongsai.measures.measure.Measure;
import prongsai.measures.measure.MeasurePart;

/** How an agency's plan stands to the one that it adopted; computed from what is there, never typed in. */
final class Standing {

    private final Adoption adoption;
    private final Editions editions;
    private final Map<UUID, Copy> copies = new HashMap<>();

    /** @param measures all of the adopting plan; those that come from elsewhere do not matter here */
    Standing(Adoption adoption, Editions editions, Collection<Measure> measures) {
        this.adoption = adoption;
        this.editions = editions;
        measures.stream()
                .filter(measure -> measure.originMeasureId() != null)
                .forEach(measure -> copies.put(measure.originMeasureId(), Copy.of(measure)));
    }

    /** The measure that was adopted from that one, empty where it was dropped or never taken. */
    Optional<Copy> copyOf(UUID originMeasureId) {
        return Optional.ofNullable(copies.get(originMeasureId));
    }

    /** Where the plan does not keep what it has adopted or accepted since. */
    List<Departure> departures() {
        var departures = new ArrayList<Departure>();
        for (var id : editions.measureIds()) {
            editions.measure(id, adoption.followed(id)).ifPresent(followed -> compare(followed, departures));
        }
        return departures;
    }

    private void compare(IssuedMeasure followed, List<Departure> departures) {
        var copy = copyOf(followed.id());
        if (copy.isPresent()) {
            compare(followed, copy.get().content(), departures);
        } else if (latest(followed.id()).isPresent()) { // otherwise the origin has given it up, too
            departures.add(Departure.droppedMeasure(followed));
        }
    }

    private static void compare(IssuedMeasure followed, IssuedMeasure present, List<Departure> departures) {
        var parts = followed.missingIn(present);
        if (!parts.isEmpty()) {
            departures.add(new Departure(followed, null, DepartureKind.CHANGED, parts, present.title()));
        }
        for (var step : followed.steps()) {
            present.step(step.id())
                    .map(kept -> changed(followed, step, kept))
                    .orElseGet(() -> Optional.of(Departure.droppedStep(followed, step)))
                    .ifPresent(departures::add);
        }
    }

    private static Optional<Departure> changed(IssuedMeasure followed, IssuedStep step, IssuedStep kept) {
        var parts = EnumSet.noneOf(MeasurePart.class);
        if (!step.text().equals(kept.text())) {
            parts.add(MeasurePart.STEP_TEXT);
        }
        if (step.dueOn() != null && !step.dueOn().equals(kept.dueOn())) {
            parts.add(MeasurePart.STEP_DATE);
        }
        return parts.isEmpty()
                ? Optional.empty()
                : Optional.of(new Departure(followed, step, DepartureKind.CHANGED, parts, kept.text()));
    }

    /** The departures for which no reason is stated. */
    List<Departure> unexplained() {
        return departures().stream()
                .filter(departure -> departure.reasonOf(adoption).isEmpty())
                .toList();
    }

    /** What has changed in the origin since the agency adopted it or last answered, and would change its plan. */
    List<Difference> offers() {
        var offers = new ArrayList<Difference>();
        for (var id : editions.measureIds()) {
            var latest = latest(id);
            var sinceAnswered = Difference.between(id, editions.measure(id, adoption.answered(id)), latest);
            var neitherHasIt = latest.isEmpty() && copyOf(id).isEmpty();
            if (sinceAnswered.isPresent() && !neitherHasIt) {
                Difference.between(id, editions.measure(id, adoption.followed(id)), latest)
                        .ifPresent(offers::add);
            }
        }
        return offers;
    }

    /** The number of the edition that the offers are about. */
    int latestEdition() {
        return editions.latest().number();
    }

    Adoption adoption() {
        return adoption;
    }

    private Optional<IssuedMeasure> latest(UUID originMeasureId) {
        return editions.measure(originMeasureId, latestEdition());
    }
}
