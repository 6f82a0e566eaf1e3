package prongsai.notification.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.id.uuid.UuidVersion7Strategy;
import prongsai.kit.calendar.Bangkok;

/** Takes messages to be delivered, in the caller's transaction, and keeps account of the mails that reminders send themselves. */
@ApplicationScoped
public class Deliveries {

    private final DeliveryRepository rows;
    private final DeliveryTryRepository tries;
    private final DeliveryStore store;

    Deliveries(DeliveryRepository rows, DeliveryTryRepository tries, DeliveryStore store) {
        this.rows = rows;
        this.store = store;
        this.tries = tries;
    }

    /**
     * Has a message sent from that time on.
     *
     * @param wording null: written from its reminders when it is sent
     * @return the id of the delivery
     */
    public UUID plan(Receiver receiver, About about, Wording wording, Instant from) {
        var delivery = new Delivery(UuidVersion7Strategy.INSTANCE.generateUuid(null), receiver, about, from);
        delivery.plan(wording, from);
        rows.persist(delivery);
        return delivery.id();
    }

    /** Has messages about reminders sent from that time on, by two statements however many they are. */
    public void plan(List<Message> messages, Instant from) {
        store.plan(messages, from);
    }

    /**
     * Adds a reminder to the one message of the day to a person, which is written when it is sent.
     *
     * @param first when it sets out, if there is none yet today
     * @param next when it sets out otherwise, on another day
     */
    public void gather(Receiver receiver, About about, Instant first, Instant next) {
        rows.holdReceiversOf(about.agencyId());
        rows.flush();
        var waiting = rows.waitingFor(receiver.id());
        if (waiting.isPresent()) {
            waiting.get().add(about.reminderIds());
            return;
        }
        var today = Bangkok.dateOf(first).atStartOfDay(Bangkok.ZONE).toInstant();
        plan(receiver, about, null, rows.hasRemindedSince(receiver.id(), today) ? next : first);
    }

    /** How far people were told of a reminder otherwise than by its own mail: DELIVERED where anybody was, PLANNED where it may still be. */
    public Optional<DeliveryState> toPeople(UUID reminderId) {
        var states = rows.statesToPeople(reminderId);
        return states.contains(DeliveryState.DELIVERED)
                ? Optional.of(DeliveryState.DELIVERED)
                : states.stream()
                        .filter(state -> !state.isFinal())
                        .map(state -> DeliveryState.PLANNED)
                        .findFirst();
    }

    /** Forgets an address wherever something was sent to it, and gives up what was to be sent to that contact. */
    public void erase(UUID contactId, String address) {
        rows.flush();
        rows.erase(contactId, address);
    }

    /** A reminder's worker begins to hand over these mails, each for the first time or again. */
    public void mailsBegin(List<MailBegun> mails, Instant now) {
        store.begin(mails, now);
    }

    /** The mail server has answered that worker. */
    public void mailsEnd(List<MailEnded> mails, Instant now) {
        var deliveries = rows.withIds(mails.stream().map(MailEnded::id).toList());
        for (var mail : mails) {
            var delivery = deliveries.get(mail.id());
            tries.persist(new DeliveryTry(delivery, mail.answer(), now));
            delivery.settle(mail.answer(), mail.again(), now);
        }
    }

    /** That worker has not handed over these mails. */
    public void mailsGivenBack(List<UUID> ids) {
        store.giveBack(ids);
    }

    /** Has sent again, under the same ids, what a receiver was told of from one instant until before another; how many these are. */
    public int replay(UUID receiverId, Instant from, Instant until) {
        return rows.replay(receiverId, from, until);
    }

    /** Gives up what still waits for a receiver. */
    public void cancelAllTo(UUID receiverId) {
        rows.cancelAllTo(receiverId);
    }
}
