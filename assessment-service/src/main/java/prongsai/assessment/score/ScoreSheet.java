package prongsai.assessment.score;

import java.math.BigDecimal;
import java.util.Map;

/**
 * What is known of a result, at whatever level of detail. All scores are 0 to 100.
 *
 * @param indicators by number, as they are given
 * @param items by code: questions and items
 * @param parts by code: parts of instruments; only floors look at them
 * @param total counts where indicators do not give one, as of years of which only the total is known; null: not given
 */
public record ScoreSheet(
        Map<Integer, BigDecimal> indicators,
        Map<String, BigDecimal> items,
        Map<String, BigDecimal> parts,
        BigDecimal total) {

    public static ScoreSheet ofIndicators(Map<Integer, BigDecimal> indicators) {
        return new ScoreSheet(indicators, Map.of(), Map.of(), null);
    }

    public static ScoreSheet ofItems(Map<String, BigDecimal> items) {
        return new ScoreSheet(Map.of(), items, Map.of(), null);
    }

    public static ScoreSheet ofTotal(BigDecimal total) {
        return new ScoreSheet(Map.of(), Map.of(), Map.of(), total);
    }
}
