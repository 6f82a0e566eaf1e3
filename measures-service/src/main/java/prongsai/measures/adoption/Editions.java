package prongsai.measures.adoption;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import prongsai.measures.measure.IssuedMeasure;

/** The editions of one plan, of which there is at least one. */
final class Editions {

    private final TreeMap<Integer, Edition> byNumber = new TreeMap<>();

    Editions(List<Edition> editions) {
        editions.forEach(edition -> byNumber.put(edition.number(), edition));
    }

    Edition latest() {
        return byNumber.lastEntry().getValue();
    }

    Optional<Edition> find(int number) {
        return Optional.ofNullable(byNumber.get(number));
    }

    /** Every measure that any edition has, in the order of the latest edition that has it. */
    Set<UUID> measureIds() {
        var ids = new LinkedHashSet<UUID>();
        byNumber.descendingMap()
                .values()
                .forEach(edition -> edition.content().measures().forEach(measure -> ids.add(measure.id())));
        return ids;
    }

    /** The measure as that edition has it, empty where it has none. */
    Optional<IssuedMeasure> measure(UUID id, int number) {
        return find(number).flatMap(edition -> edition.content().measures().stream()
                .filter(measure -> measure.id().equals(id))
                .findFirst());
    }

    /** What has changed from one edition to another. */
    List<Difference> differences(int from, int to) {
        var differences = new ArrayList<Difference>();
        for (var id : measureIds()) {
            Difference.between(id, measure(id, from), measure(id, to)).ifPresent(differences::add);
        }
        return differences;
    }
}
