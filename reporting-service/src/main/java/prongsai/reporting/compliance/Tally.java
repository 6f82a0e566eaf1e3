package prongsai.reporting.compliance;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * How many reports stand how on one day. Each that is not exempt is either open, overdue, on time or late; what was handed in (on
 * time or late) waits, was returned or is accepted.
 *
 * @param open not handed in, due today or later
 * @param overdue not handed in, and the due date has passed
 * @param onTime by the due date in force and the day of the first submission
 */
record Tally(long open, long overdue, long onTime, long late, long waiting, long returned, long accepted, long exempt) {

    static final Tally NONE = new Tally(0, 0, 0, 0, 0, 0, 0, 0);

    Tally plus(Tally other) {
        return new Tally(
                open + other.open,
                overdue + other.overdue,
                onTime + other.onTime,
                late + other.late,
                waiting + other.waiting,
                returned + other.returned,
                accepted + other.accepted,
                exempt + other.exempt);
    }

    /** Without the exempt ones. */
    long expected() {
        return received() + overdue + open;
    }

    long received() {
        return onTime + late;
    }

    /** What may be judged: handed in already, or missing because its due date has passed. What is still open may yet come. */
    long due() {
        return received() + overdue;
    }

    /** Of those that are due, in percent; null if none is. */
    BigDecimal receivedRate() {
        return rate(received(), due());
    }

    /** Of those that are due, in percent; null if none is. */
    BigDecimal onTimeRate() {
        return rate(onTime, due());
    }

    /** Of those that were received, in percent; null if none was. */
    BigDecimal acceptedRate() {
        return rate(accepted, received());
    }

    private static BigDecimal rate(long part, long whole) {
        return whole == 0
                ? null
                : BigDecimal.valueOf(100 * part).divide(BigDecimal.valueOf(whole), 2, RoundingMode.HALF_EVEN);
    }
}
