package prongsai.assessment.scoreimport;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;
import prongsai.assessment.criteria.Level;
import prongsai.assessment.score.ReportedLevel;
import prongsai.assessment.score.ScoreSheet;

/**
 * What the import does to the assessment of one agency.
 *
 * @param present null: there is none yet
 * @param withdrawn the edition whose place it takes; null: there is none
 */
record Change(UUID id, GivenScores given, PresentScores present, PresentScores.Withdrawn withdrawn) {

    boolean isNew() {
        return present == null;
    }

    /** Whether the file says nothing that is not known: printed numbers that agree with computed ones add nothing. */
    static boolean saysNothingNew(GivenScores given, PresentScores present, List<Level> scale) {
        return present.hasIndicators(given.indicators())
                && isKnownTotal(given, present)
                && (given.total() == null || isKnown(given.total().value(), present))
                && given.instruments().entrySet().stream()
                        .allMatch(printed -> isKnown(printed.getValue().value(), printed.getKey(), present))
                && (given.level() == null || isKnownLevel(given.level(), present, scale));
    }

    /** One that is the score itself, because there are no indicators. */
    private static boolean isKnownTotal(GivenScores given, PresentScores present) {
        return given.givenTotal() == null || given.givenTotal().equals(present.givenTotal());
    }

    private static boolean isKnown(BigDecimal total, PresentScores present) {
        return total.equals(present.overall()) || present.totals().containsValue(total);
    }

    private static boolean isKnown(BigDecimal printed, String instrument, PresentScores present) {
        return printed.equals(present.instruments().get(instrument))
                || printed.equals(present.printedInstruments().get(instrument));
    }

    private static boolean isKnownLevel(String printed, PresentScores present, List<Level> scale) {
        return printed.equals(present.reportedLevel())
                || Objects.equals(
                        ReportedLevel.of(printed, scale, Optional.empty()).code(),
                        Objects.requireNonNullElse(present.level(), ""));
    }

    /** Questions, items and parts that are known of it stay, and the file's indicators count before them. */
    ScoreSheet sheet() {
        return isNew()
                ? new ScoreSheet(given.indicators(), Map.of(), Map.of(), given.givenTotal())
                : new ScoreSheet(given.indicators(), present.items(), present.parts(), given.givenTotal());
    }

    /** What differs of what was entered, as the history keeps it: before, or after. */
    Map<String, Object> difference(boolean after) {
        Map<String, Object> difference = new LinkedHashMap<>();
        var numbers = new TreeSet<>(given.indicators().keySet());
        numbers.addAll(present.indicators().keySet());
        List<Map<String, Object>> indicators = new ArrayList<>();
        var side = after ? given.indicators() : present.indicators();
        for (var number : numbers) {
            if (!Objects.equals(
                            given.indicators().get(number), present.indicators().get(number))
                    && side.containsKey(number)) {
                indicators.add(Map.of("number", number, "score", side.get(number)));
            }
        }
        if (!given.indicators().equals(present.indicators())) {
            difference.put("indicators", indicators);
        }
        if (!Objects.equals(given.givenTotal(), present.givenTotal())) {
            difference.put("total", after ? given.givenTotal() : present.givenTotal());
        }
        if (given.total() != null
                && !present.totals().values().stream()
                        .toList()
                        .equals(List.of(given.total().value()))) {
            var totals = after
                    ? List.of(given.total().value())
                    : List.copyOf(present.totals().values());
            difference.put(
                    "reportedTotals",
                    totals.stream().map(value -> Map.of("value", value)).toList());
        }
        if (given.level() != null && !given.level().equals(present.reportedLevel())) {
            difference.put("reportedLevel", after ? given.level() : present.reportedLevel());
        }
        return difference;
    }
}
