package prongsai.notification.change;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Multi;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jboss.logging.Logger;
import prongsai.kit.caller.AgencyScope;
import prongsai.notification.change.ChangeLog.Counted;
import prongsai.notification.change.Reader.Written;

/**
 * Tells changes as they come. Each replica asks the database once for all its readers and writes each change once; a reader that was
 * away says up to where it knows everything and is told the rest from the database, so that there is neither gap nor repeat.
 */
@ApplicationScoped
public class ChangeFeed {

    private static final Logger LOG = Logger.getLogger(ChangeFeed.class);
    private static final int PAGE = 1_000;

    /** A reader that lags behind by more is let go, and comes again with its last id. */
    private static final int MOST_UNREAD = 2_000;

    private final ChangeLog log;
    private final ObjectMapper json;
    private final Vertx vertx;
    private final FeedSettings settings;
    private final MeterRegistry meters;
    private final Set<Reader> readers = ConcurrentHashMap.newKeySet();
    private final AtomicBoolean asking = new AtomicBoolean();
    private volatile long position;
    private volatile boolean stopped;

    ChangeFeed(ChangeLog log, ObjectMapper json, Vertx vertx, FeedSettings settings, MeterRegistry meters) {
        this.log = log;
        this.json = json;
        this.vertx = vertx;
        this.settings = settings;
        this.meters = meters;
    }

    void start(@Observes StartupEvent event) {
        position = log.last();
        for (var what : What.values()) {
            meters.counter("prongsai.changes", "what", what.name()); // zero is a figure, too
        }
        Gauge.builder("prongsai.changes.readers", readers, Set::size)
                .description("How many read along here")
                .register(meters);
        vertx.setPeriodic(settings.every().toMillis(), timer -> vertx.executeBlocking(this::ask, false));
        vertx.setPeriodic(settings.heartbeat().toMillis(), timer -> readers.forEach(Reader::beat));
    }

    void stop(@Observes ShutdownEvent event) {
        stopped = true;
        letGo();
    }

    /** Ends all streams here; the readers come again with their last id, to this replica or another one. */
    public void letGo() {
        readers.forEach(Reader::letGo);
    }

    /** Up to where this replica has told everything. */
    public long position() {
        return position;
    }

    /**
     * What happens from now on.
     *
     * @param after the number of the last change that the reader knows; empty: it wants only what is to come
     * @param scope whose changes; null: all
     */
    public Multi<Told> read(OptionalLong after, AgencyScope scope) {
        long from = after.orElse(position);
        Multi<Told> told = Multi.createFrom()
                .emitter(
                        out -> {
                            var reader = new Reader(from, scope, out);
                            readers.add(reader);
                            out.onTermination(() -> readers.remove(reader));
                            reader.catchUp(this);
                        },
                        MOST_UNREAD);
        return told.select().first(settings.lasting());
    }

    List<Written> after(long number, int limit) {
        return log.after(number, limit).stream().map(this::write).toList();
    }

    private Void ask() {
        if (stopped || !asking.compareAndSet(false, true)) {
            return null;
        }
        try {
            log.number().forEach(this::count);
            List<Written> news;
            do {
                news = after(position, PAGE);
                tell(news);
            } while (news.size() == PAGE);
        } catch (RuntimeException e) {
            LOG.debugf("changes wait for the next round: %s", e.getMessage());
        } finally {
            asking.set(false);
        }
        return null;
    }

    /** Only by the replica that has put them in order, so that the sum over all replicas counts each change once. */
    private void count(Counted counted) {
        meters.counter("prongsai.changes", "what", counted.what().name()).increment(counted.times());
    }

    private void tell(List<Written> news) {
        if (!news.isEmpty()) {
            position = news.get(news.size() - 1).change().number();
            readers.forEach(reader -> reader.take(news));
        }
    }

    private Written write(Change change) {
        try {
            return new Written(change, json.writeValueAsString(change));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("change " + change.number() + " cannot be written", e);
        }
    }
}
