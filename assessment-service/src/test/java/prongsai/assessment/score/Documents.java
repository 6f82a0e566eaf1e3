package prongsai.assessment.score;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/** The indicator scores that three real documents print. */
public final class Documents {

    private Documents() {}

    /** A town municipality, NACC FY2566, printed totals 97.73 and 99.73, level ผ่านดี. */
    public static Map<Integer, BigDecimal> municipality() {
        return scores("97.85", "94.35", "95.00", "93.19", "94.20", "97.33", "97.46", "97.73", "100.00", "100.00");
    }

    /** A sub-district organisation, NACC FY2568, printed total 96.97, level ผ่านดี. */
    public static Map<Integer, BigDecimal> subDistrict() {
        return scores("99.43", "100.00", "100.00", "100.00", "100.00", "100.00", "100.00", "100.00", "100.00", "85.00");
    }

    /** An education area office, OBEC FY2566, printed total 96.58, level AA (Excellence). */
    public static Map<Integer, BigDecimal> educationArea() {
        return scores("96.80", "94.14", "97.12", "95.09", "97.35", "93.83", "93.19", "90.53", "100", "100");
    }

    private static Map<Integer, BigDecimal> scores(String... printed) {
        Map<Integer, BigDecimal> scores = new TreeMap<>();
        for (var score : printed) {
            scores.put(scores.size() + 1, new BigDecimal(score));
        }
        return Collections.unmodifiableMap(scores);
    }
}
