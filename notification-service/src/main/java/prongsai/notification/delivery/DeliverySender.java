package prongsai.notification.delivery;

import io.quarkus.runtime.ShutdownEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;
import prongsai.kit.time.Clock;
import prongsai.notification.channel.Answer;
import prongsai.notification.delivery.DeliveryQueue.Claimed;

/**
 * Hands over what is due. Each endpoint has a lane of its own, and no thread waits for an answer: however many endpoints hang, the
 * others go on. An answer that cannot be marked, because the database or the process is gone, ends with the lease: the message is
 * sent again under its id, by which receivers know it.
 */
@ApplicationScoped
class DeliverySender {

    private static final Logger LOG = Logger.getLogger(DeliverySender.class);
    private static final int MARKING_THREADS = 4;
    private static final int LAST_ANSWERS_SECONDS = 10;

    private final DeliveryQueue queue;
    private final Clock clock;
    private final DeliverySettings settings;
    private final Map<String, Lane> lanes = new ConcurrentHashMap<>();
    private final ExecutorService marking = Executors.newFixedThreadPool(MARKING_THREADS);
    private volatile boolean stopping;

    DeliverySender(DeliveryQueue queue, Clock clock, DeliverySettings settings) {
        this.queue = queue;
        this.clock = clock;
        this.settings = settings;
    }

    /** Fills the lanes of all endpoints for which something is due; how many messages set out. */
    int round() {
        return queue.waiting().stream().mapToInt(this::fill).sum();
    }

    private int fill(String endpoint) {
        if (stopping) {
            return 0;
        }
        var lane = lanes.computeIfAbsent(endpoint, key -> new Lane(settings.atOnce()));
        int room = lane.enter(clock.now());
        if (room == 0) {
            return 0;
        }
        int claimed = 0;
        try {
            var due = queue.claim(endpoint, room);
            claimed = due.size();
            due.forEach(one -> send(one, endpoint, lane));
        } finally {
            lane.leave(room - claimed);
        }
        return claimed;
    }

    private void send(Claimed claimed, String endpoint, Lane lane) {
        var carrier = claimed.carrier();
        carry(claimed)
                .orTimeout(carrier.patience().toMillis(), TimeUnit.MILLISECONDS)
                .exceptionally(failure -> {
                    LOG.debug("a message was not handed over", failure);
                    return Answer.trouble("silent");
                })
                .thenAcceptAsync(answer -> answered(claimed, answer, endpoint, lane), marking);
    }

    /** What goes wrong before the first byte leaves is an answer, too: the lane counts on one. */
    private static CompletableFuture<Answer> carry(Claimed claimed) {
        try {
            return claimed.carrier().carry(claimed.parcel()).toCompletableFuture();
        } catch (RuntimeException e) {
            LOG.warnf(
                    "delivery %s could not be handed over: %s", claimed.parcel().id(), e.getMessage());
            return CompletableFuture.completedFuture(Answer.trouble("not handed over"));
        }
    }

    private void answered(Claimed claimed, Answer answer, String endpoint, Lane lane) {
        var id = claimed.parcel().id();
        try {
            if (queue.settle(id, claimed.fence(), answer)) {
                LOG.infof("delivery %s to %s: %s %s", id, endpoint, answer.kind(), answer.reply());
            } else {
                LOG.warnf("delivery %s was taken over before its answer came: %s", id, answer.kind());
            }
        } catch (RuntimeException e) {
            LOG.warnf("delivery %s is not marked and will be sent again: %s", id, e.getMessage());
        } finally {
            lane.answered(answer, clock.now());
        }
        if (answer.kind() != Answer.Kind.TROUBLE) {
            fill(endpoint);
        }
    }

    /** How many messages wait for an answer. */
    int underWay() {
        return lanes.values().stream().mapToInt(Lane::underWay).sum();
    }

    /** Lets the answers under way be marked. */
    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        stopping = true;
        for (int waited = 0; waited < LAST_ANSWERS_SECONDS * 10 && underWay() > 0; waited++) {
            TimeUnit.MILLISECONDS.sleep(100);
        }
        marking.shutdown();
    }
}
