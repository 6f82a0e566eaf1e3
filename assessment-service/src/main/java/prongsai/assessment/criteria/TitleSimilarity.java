package prongsai.assessment.criteria;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.Map;
import prongsai.kit.text.ThaiText;

/**
 * How alike two titles are: Dice's coefficient of their pairs of letters. Thai does not part words, so letters it is; the search
 * key has blanks, Thai digits and damaged vowels out of the way.
 */
final class TitleSimilarity {

    private final Map<String, Integer> pairs = new HashMap<>();
    private final String key;

    TitleSimilarity(String title) {
        key = ThaiText.searchKey(title);
        for (int i = 0; i + 2 <= key.length(); i++) {
            pairs.merge(key.substring(i, i + 2), 1, Integer::sum);
        }
    }

    /** From 0.00, nothing in common, to 1.00, the same. */
    BigDecimal to(TitleSimilarity other) {
        if (key.equals(other.key)) {
            return BigDecimal.ONE.setScale(2);
        }
        int common = 0;
        for (var pair : pairs.entrySet()) {
            common += Math.min(pair.getValue(), other.pairs.getOrDefault(pair.getKey(), 0));
        }
        int all = Math.max(1, key.length() - 1) + Math.max(1, other.key.length() - 1);
        return BigDecimal.valueOf(2L * common).divide(BigDecimal.valueOf(all), 2, RoundingMode.DOWN);
    }
}
