package prongsai.notification.reminder;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import prongsai.kit.calendar.Bangkok;

/**
 * Gathers what goes into a mailbox's one message of the day. Only one worker at a time writes to a mailbox, and it takes all that is
 * due or nothing, so that no digest is split; what comes due later that day waits for the next.
 */
@ApplicationScoped
class Digests {

    private static final Comparator<Ready> MOST_URGENT_FIRST = Comparator.comparing(
                    (Ready one) -> one.matter().dueOn())
            .thenComparing(one -> one.matter().title())
            .thenComparing(one -> one.reminder().id());

    private final ReminderRepository rows;
    private final Readiness readiness;
    private final Holds holds;
    private final ReminderSettings settings;

    Digests(ReminderRepository rows, Readiness readiness, Holds holds, ReminderSettings settings) {
        this.rows = rows;
        this.readiness = readiness;
        this.holds = holds;
        this.settings = settings;
    }

    /** All that this mailbox is to be told now, most urgent first; empty when it has to wait, as another worker writes to it. */
    List<Ready> gather(Ready first, Instant now) {
        var reminder = first.reminder();
        var mailbox = first.to().mailbox();
        if (!rows.holdMailbox(mailbox)) {
            return List.of(); // looked at again in a moment
        }
        var today = Bangkok.dateOf(now);
        if (rows.hasDigestSince(
                reminder.manner().channel(),
                mailbox,
                today.atStartOfDay(Bangkok.ZONE).toInstant())) {
            reminder.await(reminder.hourOn(holds.nextDay(reminder, today)), Reason.MAILBOX_SERVED);
            return List.of();
        }
        if (rows.hasDigestUnderWay(reminder.manner().channel(), mailbox, now)) {
            reminder.await(now.plus(settings.lease()), Reason.MAILBOX_SERVED);
            return List.of();
        }
        return others(reminder, mailbox)
                .map(all -> all.flatMap(due -> readiness.of(due, now).stream())
                        .filter(ready -> ready.to().mailbox().equals(mailbox)))
                .map(all -> Stream.concat(Stream.of(first), all)
                        .sorted(MOST_URGENT_FIRST)
                        .toList())
                .orElse(List.of());
    }

    private Optional<Stream<Reminder>> others(Reminder first, String mailbox) {
        var due = rows.dueDigestIds(mailbox, first);
        var locked = rows.lockAll(due);
        return locked.size() == due.size() ? Optional.of(locked.stream()) : Optional.empty();
    }
}
