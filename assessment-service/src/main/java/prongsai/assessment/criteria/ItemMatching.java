package prongsai.assessment.criteria;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds the items of one year in another. What persons decided counts first; of the rest the most similar titles find each other,
 * each item once and only within its instrument.
 */
final class ItemMatching {

    /** Below it titles of different items are as alike as those of the same, in the lists of FY2564 to 2569. */
    private static final BigDecimal ALIKE = new BigDecimal("0.60");

    private final Criteria from;
    private final Criteria to;
    private final ItemDecisions decisions;
    private final List<ItemPair> pairs = new ArrayList<>();
    private final Set<String> found = new HashSet<>();
    private final Set<String> taken = new HashSet<>();

    ItemMatching(Criteria from, Criteria to, ItemDecisions decisions) {
        this.from = from;
        this.to = to;
        this.decisions = decisions;
    }

    /** In the order of the items of the first year. */
    List<ItemPair> pairs() {
        var candidates = candidates();
        candidates.stream()
                .filter(pair -> pair.origin() == ItemPair.Origin.CONFIRMED)
                .forEach(this::add);
        candidates.stream()
                .filter(pair -> pair.origin() == ItemPair.Origin.SIMILAR)
                .sorted(Comparator.comparing(ItemPair::similarity).reversed())
                .filter(this::isFree)
                .forEach(this::add);
        pairs.sort(Comparator.comparing(pair -> from.items().indexOf(pair.from())));
        return List.copyOf(pairs);
    }

    private List<ItemPair> candidates() {
        Map<Item, TitleSimilarity> titles = new HashMap<>();
        to.items().forEach(item -> titles.put(item, new TitleSimilarity(item.titleTh())));
        var candidates = new ArrayList<ItemPair>();
        for (var item : from.items()) {
            var title = new TitleSimilarity(item.titleTh());
            var same = decisions.sameAs(new ItemAt(from.id(), item.code()));
            for (var other : to.items()) {
                var similarity = title.to(titles.get(other));
                if (decisions.isRejected(new ItemAt(from.id(), item.code()), new ItemAt(to.id(), other.code()))) {
                    continue;
                }
                if (same.contains(new ItemAt(to.id(), other.code()))) {
                    candidates.add(new ItemPair(item, other, similarity, ItemPair.Origin.CONFIRMED));
                } else if (item.instrument().equals(other.instrument()) && similarity.compareTo(ALIKE) >= 0) {
                    candidates.add(new ItemPair(item, other, similarity, ItemPair.Origin.SIMILAR));
                }
            }
        }
        return candidates;
    }

    private boolean isFree(ItemPair pair) {
        return !found.contains(pair.from().code()) && !taken.contains(pair.to().code());
    }

    private void add(ItemPair pair) {
        pairs.add(pair);
        found.add(pair.from().code());
        taken.add(pair.to().code());
    }
}
