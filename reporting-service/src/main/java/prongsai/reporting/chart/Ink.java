package prongsai.reporting.chart;

import java.util.List;

/**
 * How a series is drawn: not by colour alone, so that it can be told apart in grey.
 *
 * @param colour with a contrast of 4.5 to white at least
 * @param dashes lengths of strokes and gaps; empty: an unbroken line
 */
record Ink(String colour, List<Integer> dashes) {

    /** Of texts, and of the lines of a scale. */
    static final String TEXT = "#1f2933";

    static final String QUIET = "#52606d";
    static final String GRID = "#cbd2d9";

    private static final List<Ink> SERIES = List.of(
            new Ink("#0b4f8a", List.of()),
            new Ink("#a84300", List.of(9, 5)),
            new Ink("#18663a", List.of(3, 4)),
            new Ink("#6b2fa0", List.of(12, 4, 3, 4)));

    static Ink of(int series) {
        return SERIES.get(series % SERIES.size());
    }
}
