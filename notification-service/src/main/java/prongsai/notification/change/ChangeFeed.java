package prongsai.notification.change;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import prongsai.kit.caller.AgencyScope;
import prongsai.notification.change.ChangeLog.Counted;
import prongsai.notification.feed.Entry;
import prongsai.notification.feed.Feed;
import prongsai.notification.feed.FeedSettings;
import prongsai.notification.feed.Interest;
import prongsai.notification.feed.Source;
import prongsai.notification.feed.Told;

/** Tells changes as they come. */
@ApplicationScoped
public class ChangeFeed {

    private final ChangeLog log;
    private final Vertx vertx;
    private final FeedSettings settings;
    private final MeterRegistry meters;
    private final Feed<Long, Change> feed;

    ChangeFeed(ChangeLog log, ObjectMapper json, Vertx vertx, FeedSettings settings, MeterRegistry meters) {
        this.log = log;
        this.vertx = vertx;
        this.settings = settings;
        this.meters = meters;
        feed = new Feed<>("change", new InOrder(), json, settings, Infrastructure.getDefaultWorkerPool());
    }

    void start(@Observes StartupEvent event) {
        for (var what : What.values()) {
            meters.counter("prongsai.changes", "what", what.name()); // zero is a figure, too
        }
        Gauge.builder("prongsai.changes.readers", feed.readers(), Set::size)
                .description("How many read along here")
                .register(meters);
        feed.start(vertx, settings.every());
    }

    void stop(@Observes ShutdownEvent event) {
        feed.stop();
    }

    /** Ends all streams here; the readers come again with their last id, to this replica or another one. */
    public void letGo() {
        feed.letGo();
    }

    /** Up to where this replica has told everything. */
    public long position() {
        return feed.place();
    }

    /**
     * What happens from now on.
     *
     * @param after the number of the last change that the reader knows; empty: it wants only what is to come
     * @param scope whose changes; null: all
     */
    public Multi<Told<Long>> read(OptionalLong after, AgencyScope scope) {
        return feed.read(after.isPresent() ? Optional.of(after.getAsLong()) : Optional.empty(), new Within(scope));
    }

    /** The log, once its changes have their numbers. */
    private final class InOrder implements Source<Long, Change> {

        @Override
        public void arrange() {
            log.number().forEach(this::count);
        }

        /** Only by the replica that has put them in order, so that the sum over all replicas counts each change once. */
        private void count(Counted counted) {
            meters.counter("prongsai.changes", "what", counted.what().name()).increment(counted.times());
        }

        @Override
        public Long last() {
            return log.last();
        }

        @Override
        public List<Entry<Long, Change>> after(Long number, int limit) {
            return entries(number, limit);
        }

        @Override
        public boolean keeps(Long number) {
            return log.keeps(number);
        }
    }

    /** What happens in a part of the hierarchy. */
    private final class Within implements Interest<Long, Change> {

        private final AgencyScope scope;

        Within(AgencyScope scope) {
            this.scope = scope;
        }

        @Override
        public boolean concerns(Change change) {
            return change.concerns(scope);
        }

        @Override
        public List<Entry<Long, Change>> missed(Long number, int limit) {
            return entries(number, limit);
        }
    }

    private List<Entry<Long, Change>> entries(long after, int limit) {
        return log.after(after, limit).stream()
                .map(change -> new Entry<>(change.number(), change))
                .toList();
    }
}
