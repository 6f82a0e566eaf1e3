package prongsai.notification.change;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import prongsai.kit.calendar.Bangkok;
import prongsai.kit.time.Clock;
import prongsai.notification.feed.FeedSettings;

/** Throws away, once an hour and by one replica at a time, the changes that nobody will ask for any more. */
@ApplicationScoped
class ChangeSweep {

    private final ChangeLog log;
    private final Clock clock;
    private final FeedSettings settings;

    ChangeSweep(ChangeLog log, Clock clock, FeedSettings settings) {
        this.log = log;
        this.clock = clock;
        this.settings = settings;
    }

    @Scheduled(
            every = "1h",
            delayed = "15m",
            identity = "sweep-changes",
            concurrentExecution = ConcurrentExecution.SKIP)
    void sweep() {
        var now = clock.now();
        var history = Bangkok.dateOf(now)
                .minus(settings.keep())
                .atStartOfDay(Bangkok.ZONE)
                .toInstant();
        while (log.sweep(now.minus(settings.resumable()), history)) {
            // some thousands after the other
        }
    }
}
