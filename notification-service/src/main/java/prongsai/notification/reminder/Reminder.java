package prongsai.notification.reminder;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;
import prongsai.notification.dueitem.DueItem;
import prongsai.notification.reminder.ReminderPlan.Planned;

/** One mail to one mailbox about one due date: planned, claimed by one worker at a time, and ending in a named state. */
@Entity
public class Reminder {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    private UUID dueItemId;
    private UUID unitId;
    private int leadDays;
    private LocalDate dueOn;
    private Instant plannedAt;
    private Instant wakeAt;

    @Enumerated(EnumType.STRING)
    private ReminderState state;

    private int tries;

    @Enumerated(EnumType.STRING)
    private Reason reason;

    private String answer;
    private String mailbox;
    private Instant sentAt;

    @Version
    private long version;

    protected Reminder() {}

    Reminder(DueItem item, UUID unitId, Planned planned) {
        this.dueItemId = item.id();
        this.unitId = unitId;
        this.leadDays = planned.leadDays();
        this.dueOn = item.dueOn();
        this.plannedAt = planned.at();
        plan();
    }

    private void plan() {
        to(ReminderState.PLANNED, null);
        wakeAt = plannedAt;
        tries = 0;
        answer = null;
    }

    /** Takes a stop back, because its reason is gone. */
    void planAgain() {
        require(ReminderState.STOPPED);
        plan();
    }

    void stop(Reason why) {
        require(ReminderState.PLANNED, ReminderState.SENDING);
        to(ReminderState.STOPPED, why);
    }

    void skip() {
        require(ReminderState.PLANNED, ReminderState.SENDING);
        to(ReminderState.SKIPPED, Reason.SUPERSEDED);
    }

    /** Stays planned and is looked at again later, without counting a try. */
    void await(Instant until, Reason why) {
        require(ReminderState.PLANNED, ReminderState.SENDING);
        to(ReminderState.PLANNED, why);
        wakeAt = until;
    }

    /** A worker begins a try; whoever has not settled it when the lease ends has lost it. */
    void claim(String address, Instant leaseEnd) {
        require(ReminderState.PLANNED, ReminderState.SENDING);
        to(ReminderState.SENDING, null);
        mailbox = address;
        wakeAt = leaseEnd;
        tries++;
    }

    void sent(Instant at) {
        require(ReminderState.SENDING);
        to(ReminderState.SENT, null);
        answer = null;
        sentAt = at;
    }

    /** The try failed, but another may succeed: it is planned by the retry plan, or given up at the end of it. */
    void troubled(Instant now, String reply) {
        require(ReminderState.SENDING);
        Optional<Duration> pause = RetryPlan.after(tries);
        to(pause.isPresent() ? ReminderState.PLANNED : ReminderState.FAILED, Reason.MAIL_TROUBLE);
        wakeAt = pause.map(now::plus).orElse(null);
        answer = reply;
    }

    void fail(Reason why, String reply) {
        require(ReminderState.PLANNED, ReminderState.SENDING);
        to(ReminderState.FAILED, why);
        answer = reply;
    }

    /** A failure for want of a working mailbox is taken back, because another mailbox is known now. */
    void heal(Instant now) {
        require(ReminderState.FAILED);
        plan();
        wakeAt = now;
    }

    private void to(ReminderState next, Reason why) {
        state = next;
        reason = why;
        wakeAt = null;
    }

    private void require(ReminderState... allowed) {
        for (var one : allowed) {
            if (state == one) {
                return;
            }
        }
        throw new IllegalStateException("reminder " + id + " is " + state);
    }

    /** Why the item as it is now needs this reminder no more; empty while it does. */
    Optional<Reason> outdatedBy(DueItem item) {
        if (!item.isOpen()) {
            return Optional.of(Reason.ITEM_DONE);
        }
        if (!dueOn.equals(item.dueOn())) {
            return Optional.of(Reason.DATE_MOVED);
        }
        if (!item.concerns(unitId)) {
            return Optional.of(Reason.REASSIGNED);
        }
        boolean late = !item.reminds() || day().isBefore(item.datedOn());
        return late ? Optional.of(Reason.ENTERED_LATE) : Optional.empty();
    }

    /** Whether the other's day has come too, and is the later one: then only the other still says what is true. */
    boolean supersededBy(Reminder other, LocalDate today) {
        return isFor(other.unitId, other.dueOn)
                && other.leadDays < leadDays
                && other.state != ReminderState.STOPPED
                && !other.day().isAfter(today);
    }

    boolean isFor(UUID unit, LocalDate date) {
        return Objects.equals(unitId, unit) && dueOn.equals(date);
    }

    /** The day in Bangkok to which it belongs. */
    LocalDate day() {
        return dueOn.minusDays(leadDays);
    }

    public UUID id() {
        return id;
    }

    UUID dueItemId() {
        return dueItemId;
    }

    public UUID unitId() {
        return unitId;
    }

    public int leadDays() {
        return leadDays;
    }

    public LocalDate dueOn() {
        return dueOn;
    }

    public Instant plannedAt() {
        return plannedAt;
    }

    /** When a worker looks at it next; null once it is final. */
    Instant wakeAt() {
        return wakeAt;
    }

    public ReminderState state() {
        return state;
    }

    public int tries() {
        return tries;
    }

    public Reason reason() {
        return reason;
    }

    /** Reply code of the mail server's last refusal, or what was wrong in a word; null without one. */
    public String answer() {
        return answer;
    }

    String mailbox() {
        return mailbox;
    }

    public Instant sentAt() {
        return sentAt;
    }

    public long version() {
        return version;
    }
}
