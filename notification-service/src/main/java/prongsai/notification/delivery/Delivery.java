package prongsai.notification.delivery;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.BatchSize;
import prongsai.kit.problem.Problem;
import prongsai.notification.channel.Answer;
import prongsai.notification.channel.Channel;
import prongsai.notification.channel.Parcel;
import prongsai.notification.dueitem.DueKind;

/** One message to one receiver: planned, claimed by one worker at a time, and ending in a named state. */
@Entity
class Delivery {

    @Id
    private UUID id;

    @Enumerated(EnumType.STRING)
    private Channel channel;

    @Enumerated(EnumType.STRING)
    private Purpose purpose;

    private String endpoint;
    private UUID receiverId;
    private UUID agencyId;

    @Enumerated(EnumType.STRING)
    private DueKind kind;

    private String address;
    private String subject;
    private String body;

    @Enumerated(EnumType.STRING)
    private DeliveryState state;

    private int tries;
    private String answer;
    private Instant plannedAt;
    private Instant wakeAt;
    private Instant doneAt;

    @ElementCollection
    @CollectionTable(name = "delivery_reminder", joinColumns = @JoinColumn(name = "delivery_id"))
    @Column(name = "reminder_id")
    @BatchSize(size = 200)
    private Set<UUID> reminderIds = new HashSet<>();

    @Version
    private long version;

    protected Delivery() {}

    /** Without a time to wake: its reminder's worker takes care of it. */
    Delivery(UUID id, Receiver receiver, About about, Instant now) {
        this.id = id;
        channel = receiver.channel();
        endpoint = receiver.endpoint();
        receiverId = receiver.id();
        address = receiver.address();
        purpose = about.purpose();
        agencyId = about.agencyId();
        kind = about.kind();
        reminderIds.addAll(about.reminderIds());
        state = DeliveryState.PLANNED;
        plannedAt = now;
    }

    /**
     * To be sent from that time on.
     *
     * @param wording null: written from its reminders at that time
     */
    void plan(Wording wording, Instant from) {
        if (wording != null) {
            subject = wording.subject();
            body = wording.body();
        }
        wakeAt = from;
    }

    /** A try begins; whoever has not settled it when the lease ends has lost it. */
    void claim(Instant leaseEnd) {
        state = DeliveryState.SENDING;
        tries++;
        wakeAt = leaseEnd;
        doneAt = null;
    }

    /** The try that had begun is none: nothing was handed over, and it is due as it was. */
    void giveBack(Instant now) {
        state = DeliveryState.PLANNED;
        tries--;
        wakeAt = now;
    }

    /** The other side has answered: it ends here, or waits for its next try by the retry plan. */
    void settle(Answer given, Instant now) {
        var pause = given.kind() == Answer.Kind.TROUBLE ? Retries.next(this, given.pause()) : null;
        settle(given, pause != null, now);
        wakeAt = pause == null ? null : now.plus(pause);
    }

    /** As above, where its reminder's worker knows whether there is a next try. */
    void settle(Answer given, boolean again, Instant now) {
        answer = given.reply();
        wakeAt = null;
        if (given.kind() == Answer.Kind.TAKEN) {
            end(DeliveryState.DELIVERED, now);
        } else if (again) {
            state = DeliveryState.PLANNED;
        } else {
            end(DeliveryState.FAILED, now);
        }
    }

    void cancel(Instant now) {
        end(DeliveryState.CANCELLED, now);
    }

    private void end(DeliveryState how, Instant now) {
        state = how;
        wakeAt = null;
        doneAt = now;
        if (purpose == Purpose.CONFIRMATION) {
            body = null; // the code in it is for its receiver only
        }
    }

    /** Takes another reminder along, before it has set out. */
    void add(Collection<UUID> more) {
        reminderIds.addAll(more);
    }

    /** Sends it once more under the same id, with all its tries. */
    void redeliver(Instant now) {
        if (!state.isFinal()) {
            throw Problem.wrongState("It is still on its way.", "ข้อความนี้ยังอยู่ระหว่างการส่ง");
        }
        if (address == null && channel != Channel.WEBHOOK) {
            throw Problem.wrongState("Its address was erased.", "ที่อยู่ผู้รับถูกลบแล้ว");
        }
        if (body == null && reminderIds.isEmpty()) {
            throw Problem.wrongState("Nothing of it is kept to be sent again.", "ไม่มีเนื้อหาให้ส่งซ้ำแล้ว");
        }
        state = DeliveryState.PLANNED;
        tries = 0;
        wakeAt = now;
        doneAt = null;
    }

    /** What is handed over, in these words or its own. */
    Parcel parcel(Wording wording, Instant now) {
        return new Parcel(id, receiverId, address, wording.subject(), wording.body(), now);
    }

    UUID id() {
        return id;
    }

    Channel channel() {
        return channel;
    }

    Purpose purpose() {
        return purpose;
    }

    String endpoint() {
        return endpoint;
    }

    UUID receiverId() {
        return receiverId;
    }

    UUID agencyId() {
        return agencyId;
    }

    DueKind kind() {
        return kind;
    }

    String address() {
        return address;
    }

    /** Its own words, null when it is written from its reminders. */
    Wording wording() {
        return body == null ? null : new Wording(subject, body);
    }

    DeliveryState state() {
        return state;
    }

    int tries() {
        return tries;
    }

    String answer() {
        return answer;
    }

    Instant plannedAt() {
        return plannedAt;
    }

    Instant wakeAt() {
        return wakeAt;
    }

    Instant doneAt() {
        return doneAt;
    }

    List<UUID> reminderIds() {
        return reminderIds.stream().sorted().toList();
    }

    long version() {
        return version;
    }
}
