package prongsai.notification.reminder;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;
import prongsai.kit.calendar.Bangkok;
import prongsai.notification.channel.Channel;
import prongsai.notification.dueitem.DueItem;
import prongsai.notification.policy.ReminderTerms;
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

    @Enumerated(EnumType.STRING)
    private Audience audience;

    @Embedded
    private Manner manner;

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
    private Instant toldAt;

    @Version
    private long version;

    protected Reminder() {}

    Reminder(DueItem item, UUID unitId, Planned planned, ReminderTerms terms) {
        this.dueItemId = item.id();
        this.unitId = unitId;
        this.audience = planned.audience();
        this.leadDays = planned.leadDays();
        this.dueOn = item.dueOn();
        adopt(planned, terms);
        plan();
    }

    private void adopt(Planned planned, ReminderTerms terms) {
        manner = new Manner(planned.occasion(), Channel.EMAIL, terms.quietDays(), terms.digest());
        plannedAt = planned.at();
    }

    private void plan() {
        to(ReminderState.PLANNED, null);
        wakeAt = plannedAt;
        tries = 0;
        answer = null;
        toldAt = null;
    }

    /**
     * Takes over what the plan says of it now. A stop is taken back when its reason is gone, unless its day came before the plan
     * was in force; what is final stays.
     */
    void follow(Planned planned, ReminderTerms terms, DueItem item, LocalDate from) {
        if (state == ReminderState.PLANNED) {
            boolean moved = !plannedAt.equals(planned.at());
            adopt(planned, terms);
            if (moved && tries == 0) {
                plan();
            }
        } else if (state == ReminderState.STOPPED && !planned.on().isBefore(from)) {
            adopt(planned, terms);
            if (Truth.outdated(this, item).isEmpty()) {
                plan();
            }
        }
    }

    void stop(Reason why) {
        require(ReminderState.PLANNED, ReminderState.SENDING);
        to(ReminderState.STOPPED, why);
    }

    void skip(Reason why) {
        require(ReminderState.PLANNED, ReminderState.SENDING);
        to(ReminderState.SKIPPED, why);
    }

    /** Stays planned and is looked at again later, without counting a try. */
    void await(Instant until, Reason why) {
        require(ReminderState.PLANNED, ReminderState.SENDING);
        to(ReminderState.PLANNED, why);
        wakeAt = until;
    }

    /** Its time has come and it is true: others hear of it now, once, however long its mail takes. */
    void told(Instant at) {
        toldAt = at;
    }

    /** A worker begins a try; whoever has not settled it when the lease ends has lost it. */
    void claim(String address, Instant leaseEnd) {
        require(ReminderState.PLANNED, ReminderState.SENDING);
        to(ReminderState.SENDING, null);
        mailbox = address;
        wakeAt = leaseEnd;
        tries++;
    }

    /** There is no mailbox, but contacts are being told: whoever takes it first has it sent, until that instant. */
    void handOver(Instant until) {
        require(ReminderState.PLANNED, ReminderState.SENDING);
        to(ReminderState.SENDING, null);
        mailbox = null;
        wakeAt = until;
        tries++;
    }

    boolean isHandedOver() {
        return state == ReminderState.SENDING && mailbox == null;
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
        var pause = RetryPlan.after(tries);
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
        var told = toldAt;
        plan();
        toldAt = told;
        wakeAt = now;
    }

    /** A mail that had been given up has been sent again by hand, and taken. */
    void sentAfterAll(Instant at) {
        require(ReminderState.FAILED);
        to(ReminderState.SENT, null);
        answer = null;
        sentAt = at;
    }

    /** The worker that holds it lets it go without having tried. */
    void giveBack(Instant now) {
        require(ReminderState.SENDING);
        to(ReminderState.PLANNED, null);
        wakeAt = now;
        tries--;
    }

    /** Has been written as it is now, which made it another version. */
    void written() {
        version++;
    }

    private void to(ReminderState next, Reason why) {
        state = next;
        reason = why;
        wakeAt = null;
    }

    private void require(ReminderState... allowed) {
        if (!List.of(allowed).contains(state)) {
            throw new IllegalStateException("reminder " + id + " is " + state);
        }
    }

    /** The day in Bangkok on which it is to be sent. */
    LocalDate day() {
        return Bangkok.dateOf(plannedAt);
    }

    /** The sending hour, on that day. */
    Instant hourOn(LocalDate date) {
        return Bangkok.at(date, plannedAt.atZone(Bangkok.ZONE).toLocalTime());
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

    public Audience audience() {
        return audience;
    }

    public Occasion occasion() {
        return manner.occasion();
    }

    Manner manner() {
        return manner;
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

    /** When others than its mailbox were told of it, null when its time has not come. */
    Instant toldAt() {
        return toldAt;
    }

    public long version() {
        return version;
    }
}
