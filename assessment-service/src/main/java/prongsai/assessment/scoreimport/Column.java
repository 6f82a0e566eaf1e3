package prongsai.assessment.scoreimport;

import java.util.Objects;

/**
 * A column of the file, as its heading is understood.
 *
 * @param indicator number of the indicator; null: the column is of none
 * @param instrument code of the instrument; null: the column is of none
 * @param label the indicator's name as the heading prints it; null when it prints none or the criteria's own
 */
record Column(Meaning meaning, Integer indicator, String instrument, String label) {

    static Column of(Meaning meaning) {
        return new Column(meaning, null, null, null);
    }

    static Column ofIndicator(int number, String label) {
        return new Column(Meaning.INDICATOR, number, null, label);
    }

    static Column ofInstrument(String code) {
        return new Column(Meaning.INSTRUMENT, null, code, null);
    }

    boolean names(Meaning wanted) {
        return meaning == wanted;
    }

    /** Whether it says of which agency the row is. */
    boolean isOfAgency() {
        return names(Meaning.AGENCY_CODE) || names(Meaning.AGENCY_NAME);
    }

    /** Whether a score stands in it that is stored. */
    boolean isScore() {
        return names(Meaning.INDICATOR) || names(Meaning.TOTAL) || names(Meaning.SCORE_OF_ROW);
    }

    /** Whether another column says the same. */
    boolean repeats(Column other) {
        return meaning != Meaning.IGNORED
                && meaning == other.meaning
                && Objects.equals(indicator, other.indicator)
                && Objects.equals(instrument, other.instrument);
    }
}
