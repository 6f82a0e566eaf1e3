package prongsai.reporting.report;

import java.time.LocalDate;

/**
 * Whether a report was done in time, judged by the day on which it was first handed in: that it was returned and handed in again
 * later does not make it late.
 */
public enum Timeliness {
    /** Handed in on its due date or before. */
    ON_TIME("<="),
    /** Done, but handed in after its due date. */
    LATE(">");

    private final String comparison;

    Timeliness(String comparison) {
        this.comparison = comparison;
    }

    static Timeliness of(LocalDate submittedOn, LocalDate dueOn) {
        return submittedOn.isAfter(dueOn) ? LATE : ON_TIME;
    }

    /** The same for the database, between the day of the first submission and the due date. */
    String comparison() {
        return comparison;
    }
}
