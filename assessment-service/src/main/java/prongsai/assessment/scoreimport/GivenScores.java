package prongsai.assessment.scoreimport;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import prongsai.assessment.agency.AgencyDirectory.Entry;
import prongsai.assessment.spreadsheet.Row;

/** What the file says about one agency. */
final class GivenScores {

    private final Entry agency;
    private final Row row;
    private final Map<Integer, BigDecimal> indicators = new TreeMap<>();
    private final Map<String, Printed> instruments = new TreeMap<>();
    private Printed total;
    private String level;

    /** A number that is printed beside the scores, with the cell in which it stands. */
    record Printed(BigDecimal value, String cell) {}

    GivenScores(Entry agency, Row row) {
        this.agency = agency;
        this.row = row;
    }

    /** False when there is one already. */
    boolean put(int indicator, BigDecimal score) {
        return indicators.putIfAbsent(indicator, score) == null;
    }

    /** Takes over what was known of indicators for which the file has no place, so that it does not take them away. */
    void keep(Map<Integer, BigDecimal> known, Set<Integer> covered) {
        known.forEach((indicator, score) -> {
            if (!covered.contains(indicator)) {
                put(indicator, score);
            }
        });
    }

    void print(String instrument, Printed printed) {
        instruments.put(instrument, printed);
    }

    void printTotal(Printed printed) {
        total = printed;
    }

    void printLevel(String printed) {
        level = printed;
    }

    /** Whether there is anything to store. */
    boolean isEmpty() {
        return indicators.isEmpty() && total == null;
    }

    Entry agency() {
        return agency;
    }

    /** The first row about the agency. */
    Row row() {
        return row;
    }

    /** By number. */
    Map<Integer, BigDecimal> indicators() {
        return indicators;
    }

    /** By code, as printed. */
    Map<String, Printed> instruments() {
        return instruments;
    }

    /** Their values by code. */
    Map<String, BigDecimal> printedInstruments() {
        return instruments.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, printed -> printed.getValue()
                .value()));
    }

    /** A total without indicators is the score itself; beside indicators it is only compared. Null where there is none. */
    BigDecimal givenTotal() {
        return indicators.isEmpty() && total != null ? total.value() : null;
    }

    /** Null where there is none. */
    Printed total() {
        return total;
    }

    /** Null where there is none. */
    String level() {
        return level;
    }
}
