package prongsai.notification.delivery;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import prongsai.kit.time.Clock;
import prongsai.notification.channel.Answer;
import prongsai.notification.channel.Carrier;
import prongsai.notification.channel.Channel;
import prongsai.notification.channel.Parcel;

/** The short transactions around the handing over, which itself holds none: claims with a lease and a fence, as for reminders. */
@ApplicationScoped
class DeliveryQueue {

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

    /**
     * One delivery that this worker holds.
     *
     * @param fence its version when it was claimed; a worker whose fence is not the current one has lost its lease
     */
    record Claimed(Parcel parcel, Carrier carrier, long fence) {}

    /** The endpoints for which something is due, after the mails were ended that nobody waits for. */
    @Transactional
    List<String> waiting() {
        rows.cancelOvertaken();
        return rows.waiting();
    }

    /** Claims what is due for the endpoint; what is not true any more is cancelled and left out. */
    @Transactional
    List<Claimed> claim(String endpoint, int most) {
        var now = clock.now();
        var due = rows.lockDue(endpoint, most);
        var claimed =
                due.stream().flatMap(delivery -> claim(delivery, now).stream()).toList();
        rows.flush();
        return claimed.stream().map(Claim::held).toList();
    }

    private record Claim(Delivery delivery, Parcel parcel, Carrier carrier) {

        Claimed held() {
            return new Claimed(parcel, carrier, delivery.version());
        }
    }

    private Optional<Claim> claim(Delivery delivery, Instant now) {
        if (delivery.state() == DeliveryState.SENDING) {
            settle(delivery, Answer.trouble("worker lost"), now);
            if (delivery.state().isFinal()) {
                return Optional.empty(); // the last try took its worker with it
            }
        }
        var wording = Optional.ofNullable(delivery.wording())
                .or(() -> writer.write(delivery.reminderIds(), delivery.channel(), now));
        if (wording.isEmpty()) {
            delivery.cancel(now);
            return Optional.empty();
        }
        var carrier = carriers.get(delivery.channel());
        delivery.claim(now.plus(carrier.patience()).plus(settings.leaseMargin()));
        return Optional.of(new Claim(delivery, delivery.parcel(wording.get(), now), carrier));
    }

    /** Marks how it was answered; false when another worker has taken over. */
    @Transactional
    boolean settle(UUID id, long fence, Answer answer) {
        var now = clock.now();
        var held = rows.lockHeld(id, fence);
        held.ifPresent(delivery -> settle(delivery, answer, now));
        return held.isPresent();
    }

    private void settle(Delivery delivery, Answer answer, Instant now) {
        tries.persist(new DeliveryTry(delivery, answer, now));
        delivery.settle(answer, now);
        rows.flush();
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
}
