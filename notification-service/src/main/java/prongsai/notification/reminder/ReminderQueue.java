package prongsai.notification.reminder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import prongsai.kit.time.Clock;
import prongsai.notification.channel.Answer;
import prongsai.notification.reminder.Turn.Claim;

/**
 * Hands out reminders whose time has come, whole agencies to one worker only, and takes back what became of them. Claims use
 * {@code SKIP LOCKED}, so workers never wait for each other; a lease lets another worker take over from a dead one; the version
 * at the claim is the fence that keeps a worker from marking what it has lost.
 */
@ApplicationScoped
class ReminderQueue {

    /** Agencies at once: the mails of so many are sent within seconds, and a transaction that reads them is short. */
    private static final int AGENCIES = 100;

    private final DueRows due;
    private final WorkingSet working;
    private final ReminderStore store;
    private final Clock clock;
    private final Readiness readiness;
    private final Digests digests;
    private final ReminderNews news;
    private final MailAccounts accounts;
    private final ReminderSettings settings;

    ReminderQueue(
            DueRows due,
            WorkingSet working,
            ReminderStore store,
            Clock clock,
            Readiness readiness,
            Digests digests,
            ReminderNews news,
            MailAccounts accounts,
            ReminderSettings settings) {
        this.due = due;
        this.working = working;
        this.store = store;
        this.clock = clock;
        this.readiness = readiness;
        this.digests = digests;
        this.news = news;
        this.accounts = accounts;
        this.settings = settings;
    }

    /**
     * Claims what some agencies have due, those first that have waited longest, and settles what calls for no mail; empty when nothing
     * is due that no other worker holds.
     */
    @Transactional
    Optional<List<Turn>> claim() {
        var found = due.lockDue(AGENCIES);
        if (found.isEmpty()) {
            return Optional.empty();
        }
        var now = clock.now();
        working.add(found, now);
        var letters = letters(found, now);
        letters.forEach(together -> claim(together, now));
        var changed = working.changed();
        if (changed.isEmpty()) {
            return Optional.empty(); // each belongs to a digest of which somebody else holds a part: in a moment
        }
        store.update(changed);
        news.tell(ended(changed));
        var turns = letters.stream().map(together -> turn(together, now)).toList();
        accounts.begin(turns, letters, now);
        return Optional.of(turns);
    }

    /**
     * Tells others of what has waited longest for its mail's turn, of all of its agency at once so that people get it in one message;
     * false when there is none that no worker is claiming.
     */
    @Transactional
    boolean tellNext() {
        var untold = due.lockUntold(AGENCIES, settings.tellAfter());
        if (untold.isEmpty()) {
            return false;
        }
        var now = clock.now();
        working.add(untold, now);
        readiness.tell(untold, now);
        store.update(working.changed());
        return true;
    }

    private List<List<Ready>> letters(List<Reminder> found, Instant now) {
        var ready = readiness.of(found, now).stream()
                .collect(
                        Collectors.partitioningBy(one -> one.reminder().manner().digest()));
        var letters = new ArrayList<List<Ready>>();
        ready.get(false).forEach(one -> letters.add(List.of(one)));
        letters.addAll(digests.gather(ready.get(true), now));
        return letters;
    }

    private void claim(List<Ready> together, Instant now) {
        var leaseEnd = now.plus(settings.lease());
        together.forEach(one -> one.reminder().claim(one.to().mailbox(), leaseEnd));
    }

    private static Turn turn(List<Ready> together, Instant now) {
        var claims = together.stream()
                .map(Ready::reminder)
                .map(reminder -> new Claim(reminder.id(), reminder.version()))
                .toList();
        var matters = together.stream().map(Ready::matter).toList();
        return new Turn(
                claims.get(0).reminderId(),
                claims,
                new Turn.Message(together.get(0).to(), now, matters));
    }

    private static List<Reminder> ended(List<Reminder> changed) {
        return changed.stream()
                .filter(one -> one.state() == ReminderState.SENT || one.state() == ReminderState.FAILED)
                .toList();
    }

    /** Keeps the claims for another lease, counted from now; false when one is lost, be it in part. */
    @Transactional
    boolean renew(Collection<Turn> turns) {
        var claims = claims(turns);
        return store.renew(claims, settings.lease().toSeconds()) == claims.size();
    }

    /**
     * Marks what became of the mails, together with the events that tell of it.
     *
     * @return the turns that another worker has taken over, be it in part
     */
    @Transactional
    List<Answered> settle(List<Answered> answered) {
        var now = clock.now();
        var held = held(answered.stream().map(Answered::turn).toList());
        for (var one : answered) {
            one.turn().claims().stream()
                    .map(claim -> held.get(claim.reminderId()))
                    .filter(reminder -> reminder != null)
                    .forEach(reminder -> mark(reminder, one.answer(), now));
        }
        var marked = List.copyOf(held.values());
        store.update(marked);
        news.tell(ended(marked));
        accounts.end(answered, held, now);
        return answered.stream()
                .filter(one -> one.turn().claims().stream().anyMatch(claim -> !held.containsKey(claim.reminderId())))
                .toList();
    }

    private static void mark(Reminder reminder, Answer answer, Instant now) {
        switch (answer.kind()) {
            case TAKEN -> reminder.sent(now);
            case REFUSED, GONE -> reminder.fail(Reason.ADDRESS_REFUSED, answer.reply());
            case TROUBLE -> reminder.troubled(now, answer.reply());
        }
    }

    /** Lets go what has not been tried, so that somebody else takes it at once. */
    @Transactional
    void giveBack(Collection<Turn> turns) {
        var now = clock.now();
        var held = held(turns);
        held.values().forEach(reminder -> reminder.giveBack(now));
        store.update(List.copyOf(held.values()));
        accounts.giveBack(turns, held);
    }

    /** The claimed ones that the worker has not lost, locked. */
    private Map<UUID, Reminder> held(Collection<Turn> turns) {
        var fences = claims(turns).stream().collect(Collectors.toMap(Claim::reminderId, Claim::fence));
        return due.lock(fences.keySet()).stream()
                .filter(reminder -> reminder.version() == fences.get(reminder.id()))
                .collect(Collectors.toMap(Reminder::id, Function.identity()));
    }

    private static List<Claim> claims(Collection<Turn> turns) {
        return turns.stream().flatMap(turn -> turn.claims().stream()).toList();
    }
}
