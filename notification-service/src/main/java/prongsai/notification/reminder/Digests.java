package prongsai.notification.reminder;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import prongsai.kit.calendar.Bangkok;
import prongsai.notification.channel.Channel;
import prongsai.notification.reminder.DueRows.Candidate;

/**
 * Gathers what goes into each mailbox's one message of the day. Only one worker at a time writes to a mailbox, and it takes all that
 * is due or nothing, so that no digest is split; what comes due later that day waits for the next.
 */
@ApplicationScoped
class Digests {

    private static final Comparator<Ready> MOST_URGENT_FIRST = Comparator.comparing(
                    (Ready one) -> one.matter().dueOn())
            .thenComparing(one -> one.matter().title())
            .thenComparing(one -> one.reminder().id());

    private final DueRows rows;
    private final WorkingSet working;
    private final Readiness readiness;
    private final Holds holds;
    private final ReminderSettings settings;

    Digests(DueRows rows, WorkingSet working, Readiness readiness, Holds holds, ReminderSettings settings) {
        this.rows = rows;
        this.working = working;
        this.readiness = readiness;
        this.holds = holds;
        this.settings = settings;
    }

    /** A digest for each mailbox that may have one now, with all that it is to be told; most urgent first. */
    List<List<Ready>> gather(List<Ready> ready, Instant now) {
        var digests = new ArrayList<List<Ready>>();
        ready.stream()
                .collect(Collectors.groupingBy(
                        one -> one.reminder().manner().channel(), TreeMap::new, Collectors.toList()))
                .forEach((channel, ofChannel) -> digests.addAll(gather(channel, byMailbox(ofChannel), now)));
        return digests;
    }

    private static Map<String, List<Ready>> byMailbox(Collection<Ready> ready) {
        return ready.stream()
                .collect(Collectors.groupingBy(one -> one.to().mailbox(), TreeMap::new, Collectors.toList()));
    }

    private Collection<List<Ready>> gather(Channel channel, Map<String, List<Ready>> ready, Instant now) {
        ready.keySet().retainAll(rows.hold(ready.keySet())); // the others are looked at again in a moment
        var today = Bangkok.dateOf(now);
        var midnight = today.atStartOfDay(Bangkok.ZONE).toInstant();
        for (var served : rows.served(channel, ready.keySet(), midnight)) {
            ready.remove(served).stream()
                    .map(Ready::reminder)
                    .forEach(one -> one.await(one.hourOn(holds.nextDay(one, today)), Reason.MAILBOX_SERVED));
        }
        for (var busy : rows.underWay(channel, ready.keySet(), now)) {
            ready.remove(busy).forEach(one -> one.reminder().await(now.plus(settings.lease()), Reason.MAILBOX_SERVED));
        }
        addOthers(channel, ready, now);
        ready.values().forEach(digest -> digest.sort(MOST_URGENT_FIRST));
        return ready.values();
    }

    /** What was not among the due ones of the claimed agencies; where somebody holds one of a mailbox, the mailbox has to wait. */
    private void addOthers(Channel channel, Map<String, List<Ready>> ready, Instant now) {
        if (ready.isEmpty()) {
            return;
        }
        var candidates = rows.candidates(channel, ready.keySet());
        var others = candidates.stream()
                .map(Candidate::reminderId)
                .filter(id -> !working.holds(id))
                .collect(Collectors.toSet());
        var locked = rows.lockFree(others);
        if (!locked.isEmpty()) {
            working.add(locked, now);
        }
        byMailbox(readiness.of(locked, now))
                .forEach((mailbox, more) -> ready.computeIfPresent(mailbox, (same, first) -> both(first, more)));
        candidates.stream()
                .filter(candidate -> !working.holds(candidate.reminderId()))
                .forEach(candidate -> ready.remove(candidate.mailbox()));
    }

    private static List<Ready> both(List<Ready> first, List<Ready> more) {
        var all = new ArrayList<>(first);
        all.addAll(more);
        return all;
    }
}
