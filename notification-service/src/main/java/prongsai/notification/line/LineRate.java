package prongsai.notification.line;

import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/**
 * Holds messages apart so that a rate is kept in every second: the bucket has room for one only, because a larger one, filled while
 * nothing was to be sent, would let twice as many through in the second in which it is emptied.
 */
final class LineRate {

    private final Bucket bucket;
    private final Waiting waiting;

    /** Comes after that time. */
    interface Waiting {
        Future<Void> after(Duration time);
    }

    LineRate(int perSecond, TimeMeter clock, Waiting waiting) {
        this.waiting = waiting;
        bucket = Bucket.builder()
                .addLimit(limit -> limit.capacity(1).refillGreedy(perSecond, Duration.ofSeconds(1)))
                .withCustomTimePrecision(clock)
                .build();
    }

    /** Timers count whole milliseconds. */
    static Waiting by(Vertx vertx) {
        return time -> vertx.timer(time.plusNanos(999_999).toMillis(), TimeUnit.MILLISECONDS);
    }

    /** Comes when the next message may leave; who asks has taken that place. */
    Future<Void> turn() {
        long tooEarly = bucket.consumeIgnoringRateLimits(1);
        return tooEarly == 0 ? Future.succeededFuture() : waiting.after(Duration.ofNanos(tooEarly));
    }
}
