package prongsai.notification.reminder;

import java.time.Duration;
import java.util.Optional;

/** When a mail that the server did not take is tried again: five tries within about two and a half hours. */
final class RetryPlan {

    private RetryPlan() {}

    /** How long to wait after that many tries; empty when the reminder is given up. */
    static Optional<Duration> after(int tries) {
        return switch (tries) {
            case 0 -> Optional.of(Duration.ZERO);
            case 1 -> Optional.of(Duration.ofMinutes(1));
            case 2 -> Optional.of(Duration.ofMinutes(5));
            case 3 -> Optional.of(Duration.ofMinutes(30));
            case 4 -> Optional.of(Duration.ofHours(2));
            default -> Optional.empty();
        };
    }
}
