package prongsai.notification.line;

import io.github.bucket4j.TimeMeter;
import io.vertx.core.Future;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** A clock that goes on by what somebody waits, at once. */
final class ATimer implements TimeMeter, LineRate.Waiting {

    private final List<Duration> waits = new ArrayList<>();
    private volatile long nanos;
    private boolean still;

    void passes(Duration time) {
        nanos += time.toNanos();
    }

    /** From now on waiting moves nothing. */
    void standStill() {
        still = true;
    }

    List<Duration> waits() {
        return waits;
    }

    @Override
    public Future<Void> after(Duration time) {
        waits.add(time);
        if (!still) {
            passes(time);
        }
        return Future.succeededFuture();
    }

    @Override
    public long currentTimeNanos() {
        return nanos;
    }

    @Override
    public boolean isWallClockBased() {
        return false;
    }
}
