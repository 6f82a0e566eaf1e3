package prongsai.notification.delivery;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;
import prongsai.kit.time.Clock;
import prongsai.notification.channel.Answer;
import prongsai.notification.channel.Carrier;
import prongsai.notification.channel.Channel;
import prongsai.notification.channel.Parcel;

/** The short transactions around the handing over, which itself holds none: claims with a lease and a fence, as for reminders. */
@ApplicationScoped
class DeliveryQueue {

    private static final Logger LOG = Logger.getLogger(DeliveryQueue.class);

    private final DeliveryRepository rows;
    private final DeliveryTryRepository tries;
    private final Writer writer;
    private final Map<Channel, Carrier> carriers = new EnumMap<>(Channel.class);
    private final Event<DeliveryEnded> ended;
    private final Clock clock;
    private final DeliverySettings settings;

    DeliveryQueue(
            DeliveryRepository rows,
            DeliveryTryRepository tries,
            Writer writer,
            @All List<Carrier> carriers,
            Event<DeliveryEnded> ended,
            Clock clock,
            DeliverySettings settings) {
        this.rows = rows;
        this.tries = tries;
        this.writer = writer;
        carriers.forEach(carrier -> this.carriers.put(carrier.channel(), carrier));
        this.ended = ended;
        this.clock = clock;
        this.settings = settings;
    }

    /** The endpoints for which something is due, after the mails were ended that nobody waits for. */
    @Transactional
    List<String> waiting() {
        rows.cancelOvertaken();
        return rows.waiting();
    }

    /** Claims what is due, of each endpoint so many at most; what is not true any more is cancelled and left out. */
    @Transactional
    List<Claimed> claim(Map<String, Integer> most) {
        var now = clock.now();
        var claims = rows.lockDue(most).stream()
                .flatMap(delivery -> claim(delivery, now).stream())
                .toList();
        rows.flush();
        return claims.stream().map(claim -> claim.held(now)).toList();
    }

    private record Claim(
            Delivery delivery, Parcel parcel, Duration patience, Supplier<CompletionStage<Answer>> handOver) {

        Claimed held(Instant now) {
            return new Claimed(parcel, delivery.endpoint(), patience, handOver, now, delivery.version());
        }
    }

    private Optional<Claim> claim(Delivery delivery, Instant now) {
        if (delivery.state() == DeliveryState.SENDING) {
            end(delivery, Answer.trouble("worker lost"), now);
            if (delivery.state().isFinal()) {
                return Optional.empty(); // the last try took its worker with it
            }
        }
        try {
            return prepared(delivery, now);
        } catch (PersistenceException e) {
            throw e; // the database's trouble, which undoes the claim of all
        } catch (RuntimeException e) { // a try of its own, so that it holds up no other and ends one day
            LOG.errorf(e, "delivery %s could not be written", delivery.id());
            delivery.claim(now);
            end(delivery, Answer.trouble("not writable"), now);
            return Optional.empty();
        }
    }

    private Optional<Claim> prepared(Delivery delivery, Instant now) {
        var wording = Optional.ofNullable(delivery.wording())
                .or(() -> writer.write(delivery.reminderIds(), delivery.channel(), now));
        if (wording.isEmpty()) {
            delivery.cancel(now);
            return Optional.empty();
        }
        var carrier = carriers.get(delivery.channel());
        var parcel = delivery.parcel(wording.get(), now);
        var handOver = carrier.prepare(parcel);
        delivery.claim(now.plus(carrier.patience()).plus(settings.leaseMargin()));
        return Optional.of(new Claim(delivery, parcel, carrier.patience(), handOver));
    }

    private void end(Delivery delivery, Answer answer, Instant now) {
        settle(delivery, answer, now);
        tell(delivery, answer, now);
    }

    /**
     * Marks how they were answered.
     *
     * @return those that another worker has taken over
     */
    @Transactional
    List<Answered> settle(List<Answered> answered) {
        var now = clock.now();
        var deliveries = lock(answered.stream().map(Answered::claimed).toList());
        var held = answered.stream().collect(Collectors.partitioningBy(one -> isHeld(one.claimed(), deliveries)));
        held.get(true)
                .forEach(one -> settle(deliveries.get(one.claimed().parcel().id()), one.answer(), now));
        rows.flush();
        held.get(true).forEach(one -> tell(deliveries.get(one.claimed().parcel().id()), one.answer(), now));
        return held.get(false);
    }

    private void settle(Delivery delivery, Answer answer, Instant now) {
        tries.persist(new DeliveryTry(delivery, answer, now));
        delivery.settle(answer, now);
    }

    private void tell(Delivery delivery, Answer answer, Instant now) {
        if (delivery.state().isFinal()) {
            ended.fire(new DeliveryEnded(
                    delivery.id(),
                    delivery.channel(),
                    delivery.purpose(),
                    delivery.receiverId(),
                    delivery.reminderIds(),
                    answer,
                    now));
        }
    }

    /** Gives back those that were not handed over: they are due as before. */
    @Transactional
    void giveBack(List<Claimed> claimed) {
        var now = clock.now();
        var deliveries = lock(claimed);
        claimed.stream()
                .filter(one -> isHeld(one, deliveries))
                .forEach(one -> deliveries.get(one.parcel().id()).giveBack(now));
    }

    private Map<UUID, Delivery> lock(List<Claimed> claimed) {
        return rows.lock(claimed.stream().map(one -> one.parcel().id()).toList()).stream()
                .collect(Collectors.toMap(Delivery::id, Function.identity()));
    }

    private static boolean isHeld(Claimed claimed, Map<UUID, Delivery> deliveries) {
        var delivery = deliveries.get(claimed.parcel().id());
        return delivery != null && delivery.version() == claimed.fence();
    }
}
