package prongsai.assessment.trend;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import prongsai.assessment.score.ScoreSheet;

/**
 * Scores that are higher than those of a sheet; what is not named stays.
 *
 * @param indicators by number
 * @param parts by code
 */
record Raised(Map<Integer, BigDecimal> indicators, Map<String, BigDecimal> parts) {

    static final Raised NOTHING = new Raised(Map.of(), Map.of());

    /** Given scores win over computed ones, so a raised indicator counts whatever its items are. */
    ScoreSheet on(ScoreSheet sheet) {
        return new ScoreSheet(
                joined(sheet.indicators(), indicators), sheet.items(), joined(sheet.parts(), parts), sheet.total());
    }

    Raised and(Raised more) {
        return new Raised(joined(indicators, more.indicators), joined(parts, more.parts));
    }

    private static <K> Map<K, BigDecimal> joined(Map<K, BigDecimal> first, Map<K, BigDecimal> then) {
        var all = new HashMap<>(first);
        all.putAll(then);
        return all;
    }
}
