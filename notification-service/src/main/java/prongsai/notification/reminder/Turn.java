package prongsai.notification.reminder;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import prongsai.notification.agency.Addressee;
import prongsai.notification.dueitem.DueKind;

/**
 * A worker's turn with one reminder, or with all that go into one digest.
 *
 * @param claims what it holds
 * @param message what to write and to whom
 */
record Turn(UUID reminderId, List<Claim> claims, Message message) {

    /**
     * One reminder that the worker holds.
     *
     * @param fence the reminder's version when it was claimed; a worker whose fence is not the current one has lost its lease
     */
    record Claim(UUID reminderId, long fence) {}

    /** The facts of a mail, as they were when its reminders were claimed at {@code at}; the most urgent matter first. */
    record Message(Addressee to, Instant at, List<Matter> matters) {}

    /** What is due. */
    record Matter(
            DueKind kind,
            String title,
            int fiscalYear,
            LocalDate dueOn,
            String agencyTh,
            String unitTh,
            Occasion occasion,
            Audience audience) {}

    /** The same whenever the same reminders are sent together, so that a second copy is known as one. */
    UUID letterId() {
        if (claims.size() < 2) {
            return reminderId;
        }
        var ids = claims.stream()
                .map(claim -> claim.reminderId().toString())
                .sorted()
                .collect(Collectors.joining());
        return UUID.nameUUIDFromBytes(ids.getBytes(StandardCharsets.US_ASCII));
    }
}
