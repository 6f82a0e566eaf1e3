package prongsai.benchmark;

import java.util.Locale;

/** What a figure has to keep. */
record Limit(double value, boolean atLeast) {

    /** A build shares its machine with others and measures for seconds: it only sees what is wrong by far. */
    private static final double GENEROSITY = 10;

    static Limit atLeast(double value) {
        return new Limit(value, true);
    }

    static Limit atMost(double value) {
        return new Limit(value, false);
    }

    Limit generous() {
        return new Limit(atLeast ? value / GENEROSITY : value * GENEROSITY, atLeast);
    }

    boolean isKeptBy(double figure) {
        return atLeast ? figure >= value : figure <= value;
    }

    @Override
    public String toString() {
        return (atLeast ? "≥ " : "≤ ")
                + String.format(Locale.ROOT, "%.2f", value).replaceAll("\\.?0*$", "");
    }
}
