package prongsai.notification.feed;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.mutiny.Multi;
import io.vertx.core.Vertx;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jboss.logging.Logger;

/**
 * Tells entries as they come. Each replica asks once for all its readers and writes each entry once; a reader that was away says up to
 * where it knows everything and is told the rest from the database, so that there is neither gap nor repeat.
 */
public final class Feed<P extends Comparable<P>, T> {

    private static final Logger LOG = Logger.getLogger(Feed.class);
    private static final int PAGE = 1_000;

    /** A reader that lags behind by more is let go, and comes again with its last id. */
    private static final int MOST_UNREAD = 2_000;

    private final String event;
    private final Source<P, T> source;
    private final ObjectMapper json;
    private final FeedSettings settings;
    private final Executor workers;
    private final Set<Reader<P, T>> readers = ConcurrentHashMap.newKeySet();
    private final AtomicBoolean asking = new AtomicBoolean();
    private volatile P place;
    private volatile boolean stopped;

    /**
     * @param event what its events are called
     * @param workers where readers catch up, since that asks the database
     */
    public Feed(String event, Source<P, T> source, ObjectMapper json, FeedSettings settings, Executor workers) {
        this.event = event;
        this.source = source;
        this.json = json;
        this.settings = settings;
        this.workers = workers;
    }

    /** Begins with what comes from now on. */
    public void start(Vertx vertx, Duration every) {
        place = source.last();
        vertx.setPeriodic(every.toMillis(), timer -> vertx.executeBlocking(this::ask, false));
        vertx.setPeriodic(settings.heartbeat().toMillis(), timer -> beat());
    }

    void beat() {
        readers.forEach(Reader::beat);
    }

    /** Asks no more, and ends all streams. */
    public void stop() {
        stopped = true;
        letGo();
    }

    /** Ends all streams here; the readers come again with their last id, to this replica or another one. */
    public void letGo() {
        readers.forEach(Reader::letGo);
    }

    /** Up to where this replica has told everything. */
    public P place() {
        return place;
    }

    public Set<?> readers() {
        return readers;
    }

    /**
     * What comes from now on, and what was missed before.
     *
     * @param after the place of the last that the reader knows; empty: it wants only what is to come
     */
    public Multi<Told<P>> read(Optional<P> after, Interest<P, T> interest) {
        var from = after.orElse(place);
        Multi<Told<P>> told = Multi.createFrom()
                .emitter(
                        out -> {
                            var reader = new Reader<>(this, from, interest, out);
                            readers.add(reader);
                            out.onTermination(() -> readers.remove(reader));
                            reader.catchUp();
                        },
                        MOST_UNREAD);
        return told.runSubscriptionOn(workers).select().first(settings.lasting());
    }

    /** One round; the timer's own, and a test's. */
    Void ask() {
        if (stopped || !asking.compareAndSet(false, true)) {
            return null;
        }
        try {
            source.arrange();
            if (!passOver()) {
                tellNews();
            }
        } catch (RuntimeException e) {
            LOG.debugf("%s waits for the next round: %s", event, e.getMessage());
        } finally {
            asking.set(false);
        }
        return null;
    }

    /** Goes to the end where nobody listens. Whoever comes after the second look reads for itself what was there at the first. */
    private boolean passOver() {
        if (!readers.isEmpty()) {
            return false;
        }
        var last = source.last();
        if (!readers.isEmpty()) {
            return false;
        }
        place = last;
        return true;
    }

    private void tellNews() {
        List<Written<P, T>> news;
        do {
            news = written(source.after(place, PAGE));
            if (!news.isEmpty()) {
                place = news.get(news.size() - 1).place();
                for (var reader : readers) {
                    reader.take(news);
                }
            }
        } while (news.size() == PAGE);
    }

    List<Written<P, T>> written(List<Entry<P, T>> entries) {
        return entries.stream().map(entry -> new Written<>(entry, json)).toList();
    }

    boolean keeps(P known) {
        return source.keeps(known);
    }

    P last() {
        return source.last();
    }

    String event() {
        return event;
    }
}
