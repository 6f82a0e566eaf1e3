package prongsai.assessment.scoreimport;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
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

    /** What was entered before, as far as it differs, in the words of the history. */
    Map<String, Object> before() {
        var before = new Difference();
        before.indicators(present.indicators(), given.indicators());
        before.put("source", present.source());
        before.put("total", saysGivenTotalAgain() ? null : present.givenTotal());
        if (!saysTotalAgain()) {
            before.totals(present.totals().values());
        }
        var printed = given.printedInstruments();
        var replaced = new TreeMap<>(present.printedInstruments());
        replaced.keySet().retainAll(printed.keySet());
        before.instruments(replaced, printed);
        if (!saysLevelAgain()) {
            before.put("reportedLevel", present.reportedLevel());
        }
        return before.properties();
    }

    /** What is entered now, as far as it differs. */
    Map<String, Object> after(String source) {
        var after = new Difference();
        after.indicators(given.indicators(), present.indicators());
        after.put("source", source);
        after.put("total", saysGivenTotalAgain() ? null : given.givenTotal());
        if (!saysTotalAgain()) {
            after.totals(List.of(given.total().value()));
        }
        after.instruments(given.printedInstruments(), present.printedInstruments());
        if (!saysLevelAgain()) {
            after.put("reportedLevel", given.level());
        }
        return after.properties();
    }

    private boolean saysGivenTotalAgain() {
        return Objects.equals(given.givenTotal(), present.givenTotal());
    }

    private boolean saysTotalAgain() {
        return given.total() == null
                || List.of(given.total().value())
                        .equals(List.copyOf(present.totals().values()));
    }

    private boolean saysLevelAgain() {
        return given.level() == null || given.level().equals(present.reportedLevel());
    }
}
