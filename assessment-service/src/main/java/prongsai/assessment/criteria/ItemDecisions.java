package prongsai.assessment.criteria;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What persons decided about items. Confirmations hold on over the years between; a rejection holds for its two items. */
final class ItemDecisions {

    private final Map<ItemAt, Set<ItemAt>> confirmed = new HashMap<>();
    private final Map<ItemAt, Set<ItemAt>> rejected = new HashMap<>();

    ItemDecisions(Collection<ItemMapping> mappings) {
        for (var mapping : mappings) {
            var links = mapping.decision() == ItemMapping.Decision.CONFIRMED ? confirmed : rejected;
            link(links, mapping.earlier(), mapping.later());
            link(links, mapping.later(), mapping.earlier());
        }
    }

    private static void link(Map<ItemAt, Set<ItemAt>> links, ItemAt one, ItemAt other) {
        links.computeIfAbsent(one, any -> new HashSet<>()).add(other);
    }

    boolean isRejected(ItemAt one, ItemAt other) {
        return rejected.getOrDefault(one, Set.of()).contains(other);
    }

    /** Everything that was confirmed to be this item, directly or over others. */
    Set<ItemAt> sameAs(ItemAt item) {
        Set<ItemAt> same = new HashSet<>();
        var next = new ArrayDeque<>(List.of(item));
        while (!next.isEmpty()) {
            for (var other : confirmed.getOrDefault(next.remove(), Set.of())) {
                if (same.add(other)) {
                    next.add(other);
                }
            }
        }
        return same;
    }
}
