package prongsai.assessment.spreadsheet;

/** Excel takes a cell of a CSV file for a formula when it begins like one; an apostrophe before it makes it a text again. */
final class Formulas {

    private static final String BEGINNINGS = "=+-@\t\r";

    private Formulas() {}

    static String neutralise(String text) {
        return looksLikeOne(text) ? "'" + text : text;
    }

    /** The text as it was before an export neutralised it. */
    static String restore(String text) {
        return text.startsWith("'") && looksLikeOne(text.substring(1)) ? text.substring(1) : text;
    }

    private static boolean looksLikeOne(String text) {
        return !text.isEmpty() && BEGINNINGS.indexOf(text.charAt(0)) >= 0;
    }
}
