package prongsai.notification.delivery;

import io.quarkus.runtime.ShutdownEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;
import prongsai.kit.time.Clock;
import prongsai.notification.channel.Answer;

/**
 * Hands over what is due. Each endpoint has a lane of its own, and no thread waits for an answer: however many endpoints hang, the
 * others go on. Answers are marked many at a time. One that cannot be marked, because the database or the process is gone, ends with
 * the lease: the message is sent again under its id, by which receivers know it.
 */
@ApplicationScoped
class DeliverySender {

    private static final Logger LOG = Logger.getLogger(DeliverySender.class);
    private static final int LAST_ANSWERS_SECONDS = 10;

    /** Claimed by one transaction, which is then short. */
    private static final int MOST_AT_ONCE = 1_000;

    private final DeliveryQueue queue;
    private final Clock clock;
    private final DeliverySettings settings;
    private final Map<String, Lane> lanes = new ConcurrentHashMap<>();
    private final AtomicInteger inHand = new AtomicInteger();
    private final ExecutorService sending = Executors.newFixedThreadPool(2);
    private final Gathered<Answered> answers;
    private volatile boolean stopping;

    DeliverySender(DeliveryQueue queue, Clock clock, DeliverySettings settings) {
        this.queue = queue;
        this.clock = clock;
        this.settings = settings;
        this.answers = new Gathered<>("mark-deliveries", this::settle);
    }

    /** Fills the lanes of all endpoints for which something is due; how many messages were claimed. */
    int round() {
        takeBack(lanes.values());
        return fill(queue.waiting());
    }

    /** By one thread at a time: what one claims takes the room that another has seen. */
    private synchronized int fill(Collection<String> endpoints) {
        int claimed = 0;
        int wanted = 0;
        var most = new LinkedHashMap<String, Integer>();
        for (var endpoint : endpoints) {
            int room = stopping ? 0 : lane(endpoint).room(clock.now());
            if (room > 0) {
                most.put(endpoint, room);
                wanted += room;
            }
            if (wanted >= MOST_AT_ONCE) {
                claimed += claim(most);
                most.clear();
                wanted = 0;
            }
        }
        return claimed + claim(most);
    }

    private Lane lane(String endpoint) {
        return lanes.computeIfAbsent(endpoint, key -> new Lane(settings.atOnce()));
    }

    private int claim(Map<String, Integer> most) {
        if (most.isEmpty()) {
            return 0;
        }
        var claimed = queue.claim(most);
        inHand.addAndGet(claimed.size());
        claimed.stream().collect(Collectors.groupingBy(Claimed::endpoint)).forEach((endpoint, together) -> {
            var lane = lane(endpoint);
            lane.add(together);
            setOut(lane);
        });
        return claimed.size();
    }

    private void setOut(Lane lane) {
        lane.next(clock.now()).forEach(one -> sending.execute(() -> send(one, lane)));
    }

    private void send(Claimed claimed, Lane lane) {
        carry(claimed)
                .orTimeout(claimed.patience().toMillis(), TimeUnit.MILLISECONDS)
                .exceptionally(failure -> {
                    LOG.debug("a message was not handed over", failure);
                    return Answer.trouble("silent");
                })
                .thenAccept(answer -> {
                    lane.answered(answer, clock.now());
                    answers.add(new Answered(claimed, answer));
                    setOut(lane);
                });
    }

    /** What goes wrong before the first byte leaves is an answer, too: the lane counts on one. */
    private static CompletableFuture<Answer> carry(Claimed claimed) {
        try {
            return claimed.handOver().get().toCompletableFuture();
        } catch (RuntimeException e) {
            LOG.warnf(
                    "delivery %s could not be handed over: %s", claimed.parcel().id(), e.getMessage());
            return CompletableFuture.completedFuture(Answer.trouble("not handed over"));
        }
    }

    /** Marks them together, and claims what their endpoints have room for; one that cannot be marked holds up no other. */
    private void settle(List<Answered> together) {
        try {
            report(together, queue.settle(together));
        } catch (RuntimeException e) {
            if (together.size() > 1) {
                together.forEach(one -> settle(List.of(one)));
                return;
            }
            LOG.warnf(
                    "delivery %s is not marked and will be sent again: %s",
                    together.get(0).claimed().parcel().id(), e.getMessage());
        }
        inHand.addAndGet(-together.size());
        goOn(together);
    }

    private void goOn(List<Answered> together) {
        try {
            takeBack(
                    together.stream().map(one -> lane(one.claimed().endpoint())).collect(Collectors.toSet()));
            fill(together.stream()
                    .filter(one -> one.answer().kind() != Answer.Kind.TROUBLE)
                    .map(one -> one.claimed().endpoint())
                    .collect(Collectors.toSet()));
        } catch (RuntimeException e) {
            LOG.warnf("deliveries wait for the next round: %s", e.getMessage());
        }
    }

    private static void report(List<Answered> answered, List<Answered> lost) {
        for (var one : answered) {
            boolean taken = one.answer().kind() == Answer.Kind.TAKEN;
            LOG.logf(
                    taken ? Logger.Level.DEBUG : Logger.Level.INFO,
                    "delivery %s to %s: %s %s",
                    one.claimed().parcel().id(),
                    one.claimed().endpoint(),
                    one.answer().kind(),
                    one.answer().reply());
        }
        for (var one : lost) {
            LOG.warnf(
                    "delivery %s was taken over before its answer came: %s",
                    one.claimed().parcel().id(), one.answer().kind());
        }
        var kinds = answered.stream()
                .collect(Collectors.groupingBy(one -> one.answer().kind(), TreeMap::new, Collectors.counting()));
        LOG.infof("deliveries: %s", kinds);
    }

    private void takeBack(Collection<Lane> from) {
        var now = clock.now();
        giveBack(from.stream().flatMap(lane -> lane.takeBack(now).stream()).toList());
    }

    private void giveBack(List<Claimed> claimed) {
        if (!claimed.isEmpty()) {
            inHand.addAndGet(-claimed.size());
            queue.giveBack(claimed);
        }
    }

    /** How many messages were claimed and are neither marked nor given back. */
    int inHand() {
        return inHand.get();
    }

    /** Gives back what has not set out, and lets the answers under way be marked. */
    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        stopping = true;
        try {
            giveBack(lanes.values().stream()
                    .flatMap(lane -> lane.takeAll().stream())
                    .toList());
        } catch (RuntimeException e) {
            LOG.warnf("deliveries that have not set out wait for the end of their leases: %s", e.getMessage());
        }
        for (int waited = 0; waited < LAST_ANSWERS_SECONDS * 10 && inHand() > 0; waited++) {
            TimeUnit.MILLISECONDS.sleep(100);
        }
        answers.close();
        sending.shutdown();
    }
}
