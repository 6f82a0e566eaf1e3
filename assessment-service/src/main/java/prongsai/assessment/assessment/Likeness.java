package prongsai.assessment.assessment;

import java.util.HashMap;
import java.util.Map;

/** How much two texts share, from 0 to 1: twice the pairs of neighbouring letters that both have, of those of both (Dice). */
final class Likeness {

    private Likeness() {}

    static double of(String one, String other) {
        var mine = pairs(one);
        var others = pairs(other);
        var both = mine.entrySet().stream()
                .mapToInt(pair -> Math.min(pair.getValue(), others.getOrDefault(pair.getKey(), 0)))
                .sum();
        var all = Math.max(one.length() - 1, 0) + Math.max(other.length() - 1, 0);
        return all == 0 ? 0 : 2.0 * both / all;
    }

    private static Map<String, Integer> pairs(String text) {
        Map<String, Integer> pairs = new HashMap<>();
        for (int i = 0; i + 1 < text.length(); i++) {
            pairs.merge(text.substring(i, i + 2), 1, Integer::sum);
        }
        return pairs;
    }
}
