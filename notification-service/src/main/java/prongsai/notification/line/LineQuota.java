package prongsai.notification.line;

import io.vertx.core.Future;
import io.vertx.core.json.JsonObject;
import java.time.Duration;
import java.time.Instant;

/** What is left of the account's messages of this month; asked for before a burst and believed for a while. */
final class LineQuota {

    private static final long UNLIMITED = Long.MAX_VALUE;

    private final Questions line;
    private final Duration life;
    private long left;
    private Instant goodUntil = Instant.MIN;

    /** Asks LINE for the JSON at a path. */
    interface Questions {
        Future<JsonObject> ask(String path);
    }

    LineQuota(Questions line, Duration life) {
        this.line = line;
        this.life = life;
    }

    /** Takes one message off what is left; false when nothing is. */
    Future<Boolean> take(Instant now) {
        synchronized (this) {
            if (now.isBefore(goodUntil)) {
                return Future.succeededFuture(left == UNLIMITED || left-- > 0);
            }
        }
        return line.ask("/v2/bot/message/quota")
                .compose(quota -> "limited".equals(quota.getString("type"))
                        ? line.ask("/v2/bot/message/quota/consumption")
                                .map(used -> learn(quota.getLong("value") - used.getLong("totalUsage"), now))
                        : Future.succeededFuture(learn(UNLIMITED, now)));
    }

    private synchronized boolean learn(long found, Instant now) {
        left = found;
        goodUntil = now.plus(life);
        return left == UNLIMITED || left-- > 0;
    }

    /** LINE has said something else: it is asked again before the next message. */
    synchronized void forget() {
        goodUntil = Instant.MIN;
    }
}
