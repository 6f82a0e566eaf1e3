package prongsai.notification.reminder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import prongsai.kit.time.Clock;
import prongsai.notification.channel.Answer;
import prongsai.notification.delivery.About;
import prongsai.notification.delivery.Deliveries;
import prongsai.notification.delivery.Receiver;
import prongsai.notification.dueitem.DueItems;
import prongsai.notification.reminder.Turn.Claim;

/**
 * Hands out reminders whose time has come, each to one worker only, and takes back what became of them. Claims use
 * {@code SKIP LOCKED}, so workers never wait for each other; a lease lets another worker take over from a dead one; the version
 * at the claim is the fence that keeps a worker from marking what it has lost.
 */
@ApplicationScoped
class ReminderQueue {

    private final ReminderRepository rows;
    private final Clock clock;
    private final DueItems items;
    private final Readiness readiness;
    private final Digests digests;
    private final ReminderNews news;
    private final Deliveries deliveries;
    private final ReminderSettings settings;

    ReminderQueue(
            ReminderRepository rows,
            Clock clock,
            DueItems items,
            Readiness readiness,
            Digests digests,
            ReminderNews news,
            Deliveries deliveries,
            ReminderSettings settings) {
        this.rows = rows;
        this.clock = clock;
        this.items = items;
        this.readiness = readiness;
        this.digests = digests;
        this.news = news;
        this.deliveries = deliveries;
        this.settings = settings;
    }

    /** Claims the reminder that has waited longest, or settles it at once where no mail is called for; empty when nothing is due. */
    @Transactional
    Optional<Turn> next() {
        return rows.lockNextDue().map(due -> take(due, clock.now()));
    }

    /**
     * Tells others of the reminder that has waited longest and of all of its agency, ahead of their mails, so that people get them
     * in one message; false when there is none.
     */
    @Transactional
    boolean tellNext() {
        var next = rows.lockNextUntold();
        next.ifPresent(first -> {
            var now = clock.now();
            var agencyId = items.find(first.dueItemId()).orElseThrow().agencyId();
            readiness.tell(first, now);
            rows.flush();
            rows.lockUntold(agencyId).forEach(due -> readiness.tell(due, now));
        });
        return next.isPresent();
    }

    private Turn take(Reminder due, Instant now) {
        var ready = readiness.of(due, now);
        var together = ready.map(first -> due.manner().digest() ? digests.gather(first, now) : List.of(first))
                .orElse(List.of());
        return together.isEmpty() ? Turn.settled(due) : claim(due, together, now);
    }

    private Turn claim(Reminder due, List<Ready> together, Instant now) {
        var to = together.get(0).to();
        var leaseEnd = now.plus(settings.lease());
        together.forEach(one -> one.reminder().claim(to.mailbox(), leaseEnd));
        rows.flush();
        var claims = together.stream()
                .map(one -> new Claim(one.reminder().id(), one.reminder().version()))
                .toList();
        var matters = together.stream().map(Ready::matter).toList();
        var turn = new Turn(due.id(), claims, Optional.of(new Turn.Message(to, now, matters)));
        deliveries.mailBegins(turn.letterId(), Receiver.mailbox(null, to.mailbox()), about(together), now);
        return turn;
    }

    private static About about(List<Ready> together) {
        var first = together.get(0);
        boolean alike = together.stream()
                .allMatch(one -> one.matter().kind() == first.matter().kind());
        return About.reminder(
                first.agencyId(),
                alike ? first.matter().kind() : null,
                together.stream().map(one -> one.reminder().id()).toList());
    }

    /** Keeps the claim for another lease, counted from now; false when it is lost, be it in part. */
    @Transactional
    boolean renew(Turn turn) {
        long renewed = turn.claims().stream()
                .filter(claim -> rows.renew(claim, settings.lease().toSeconds()))
                .count();
        return renewed == turn.claims().size();
    }

    /**
     * Marks what became of the mail, together with the events that tell of it; false when another worker has taken over, be it in
     * part.
     */
    @Transactional
    boolean settle(Turn turn, Answer answer) {
        var now = clock.now();
        var held = rows.lockHeld(turn.claims());
        held.forEach(reminder -> mark(reminder, answer, now));
        if (!held.isEmpty()) {
            boolean again = held.stream().anyMatch(reminder -> reminder.wakeAt() != null);
            deliveries.mailEnds(turn.letterId(), answer, again, now);
        }
        return held.size() == turn.claims().size();
    }

    private void mark(Reminder reminder, Answer answer, Instant now) {
        switch (answer.kind()) {
            case TAKEN -> reminder.sent(now);
            case REFUSED, GONE -> reminder.fail(Reason.ADDRESS_REFUSED, answer.reply());
            case TROUBLE -> reminder.troubled(now, answer.reply());
        }
        if (reminder.wakeAt() == null) {
            news.tell(reminder, items.find(reminder.dueItemId()).orElseThrow());
        }
    }
}
