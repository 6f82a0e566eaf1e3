package prongsai.notification.delivery;

import java.time.Duration;
import java.time.Instant;

/**
 * Leaves an endpoint alone that fails: after five failures in a row for half a minute, then twice as long each time, up to half an
 * hour. When that is over one message tries whether it is better now. Waiting costs no tries.
 */
final class Circuit {

    private static final int FAILURES = 5;
    private static final Duration FIRST_PAUSE = Duration.ofSeconds(30);
    private static final int MOST_DOUBLINGS = 6;

    private int failures;
    private int openings;
    private Instant openUntil = Instant.MIN;

    void succeeded() {
        failures = 0;
        openings = 0;
        openUntil = Instant.MIN;
    }

    /** @param askedFor how long the endpoint asks to be left alone, null when it does not */
    void failed(Instant now, Duration askedFor) {
        failures++;
        if (askedFor != null) {
            openUntil = now.plus(askedFor);
        } else if (failures >= FAILURES && !isOpen(now)) {
            openUntil = now.plus(FIRST_PAUSE.multipliedBy(1L << Math.min(openings++, MOST_DOUBLINGS)));
        }
    }

    boolean isOpen(Instant now) {
        return now.isBefore(openUntil);
    }

    /** How many messages may be on their way at once. */
    int width(Instant now, int whole) {
        if (isOpen(now)) {
            return 0;
        }
        return failures >= FAILURES ? 1 : whole;
    }
}
