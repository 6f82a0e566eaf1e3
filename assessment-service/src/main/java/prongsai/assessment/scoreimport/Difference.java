package prongsai.assessment.scoreimport;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;

/** One side of a correction as the history keeps it: the properties of what is entered that differ, of lists the elements. */
final class Difference {

    private final Map<String, Object> properties = new LinkedHashMap<>();

    void indicators(Map<Integer, BigDecimal> mine, Map<Integer, BigDecimal> others) {
        var differing = mine.entrySet().stream()
                .filter(one -> !one.getValue().equals(others.get(one.getKey())))
                .map(one -> Map.of("number", one.getKey(), "score", one.getValue()))
                .toList();
        if (!differing.isEmpty()) {
            properties.put("indicators", differing);
        }
    }

    void totals(Collection<BigDecimal> printed) {
        properties.put(
                "reportedTotals",
                printed.stream().map(value -> Map.of("value", value)).toList());
    }

    void instruments(Map<String, BigDecimal> mine, Map<String, BigDecimal> others) {
        var differing = mine.entrySet().stream()
                .filter(one -> !one.getValue().equals(others.get(one.getKey())))
                .map(one -> Map.of("instrument", one.getKey(), "value", one.getValue()))
                .toList();
        if (!differing.isEmpty()) {
            properties.put("reportedScores", differing);
        }
    }

    void put(String property, Object value) {
        if (value != null) {
            properties.put(property, value);
        }
    }

    Map<String, Object> properties() {
        return properties;
    }
}
