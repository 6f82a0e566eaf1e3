package prongsai.notification.delivery;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import prongsai.notification.channel.Channel;

/** When a delivery that was not taken is tried again. */
final class Retries {

    /** Ten tries within 75 hours, as the Standard Webhooks specification proposes. */
    private static final List<Duration> TO_SYSTEMS = List.of(
            Duration.ofSeconds(5),
            Duration.ofMinutes(5),
            Duration.ofMinutes(30),
            Duration.ofHours(2),
            Duration.ofHours(5),
            Duration.ofHours(10),
            Duration.ofHours(14),
            Duration.ofHours(20),
            Duration.ofHours(24));

    /** Five tries within about two and a half hours: people are not to be told in the evening what was due in the morning. */
    private static final List<Duration> TO_PEOPLE =
            List.of(Duration.ofMinutes(1), Duration.ofMinutes(5), Duration.ofMinutes(30), Duration.ofHours(2));

    private static final Duration LONGEST_ASKED_FOR = Duration.ofHours(24);

    private Retries() {}

    /**
     * How long to wait before the next try.
     *
     * @param askedFor how long the other side asked to be left alone, null when it did not; heeded up to a day
     * @return null when it is given up
     */
    static Duration next(Delivery delivery, Duration askedFor) {
        var plan = delivery.channel() == Channel.WEBHOOK ? TO_SYSTEMS : TO_PEOPLE;
        if (delivery.tries() > plan.size()) {
            return null;
        }
        var pause = spread(plan.get(delivery.tries() - 1), delivery);
        if (askedFor == null || askedFor.compareTo(pause) <= 0) {
            return pause;
        }
        return askedFor.compareTo(LONGEST_ASKED_FOR) < 0 ? askedFor : LONGEST_ASKED_FOR;
    }

    /** Up to a tenth longer, each delivery by its own, so that those that failed together do not come back together. */
    private static Duration spread(Duration pause, Delivery delivery) {
        int hash = Math.floorMod(Objects.hash(delivery.id(), delivery.tries()), 1_000);
        return pause.plusMillis(pause.toMillis() * hash / 10_000);
    }
}
