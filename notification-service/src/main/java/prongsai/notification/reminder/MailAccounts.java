package prongsai.notification.reminder;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import prongsai.notification.delivery.About;
import prongsai.notification.delivery.Deliveries;
import prongsai.notification.delivery.MailBegun;
import prongsai.notification.delivery.MailEnded;
import prongsai.notification.delivery.Receiver;

/** Keeps account, among the deliveries, of the mails that reminders send themselves. */
@ApplicationScoped
class MailAccounts {

    private final Deliveries deliveries;

    MailAccounts(Deliveries deliveries) {
        this.deliveries = deliveries;
    }

    /** Each turn's letter goes to the mail server soon. */
    void begin(List<Turn> turns, List<List<Ready>> letters, Instant now) {
        deliveries.mailsBegin(
                IntStream.range(0, turns.size())
                        .mapToObj(i -> begun(turns.get(i), letters.get(i)))
                        .toList(),
                now);
    }

    private static MailBegun begun(Turn turn, List<Ready> together) {
        var to = turn.message().to().mailbox();
        return new MailBegun(turn.letterId(), Receiver.mailbox(null, to), about(together));
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

    /** @param held the reminders that were not lost, marked already */
    void end(List<Answered> answered, Map<UUID, Reminder> held, Instant now) {
        deliveries.mailsEnd(
                answered.stream()
                        .filter(one -> isHeld(one.turn(), held))
                        .map(one -> new MailEnded(one.turn().letterId(), one.answer(), hasAnotherTry(one.turn(), held)))
                        .toList(),
                now);
    }

    private static boolean hasAnotherTry(Turn turn, Map<UUID, Reminder> held) {
        return turn.claims().stream()
                .map(claim -> held.get(claim.reminderId()))
                .anyMatch(reminder -> reminder != null && reminder.wakeAt() != null);
    }

    /** They were not tried, as far as they were not lost. */
    void giveBack(Collection<Turn> turns, Map<UUID, Reminder> held) {
        deliveries.mailsGivenBack(turns.stream()
                .filter(turn -> isHeld(turn, held))
                .map(Turn::letterId)
                .toList());
    }

    /** Whether not all of it is lost. */
    private static boolean isHeld(Turn turn, Map<UUID, Reminder> held) {
        return turn.claims().stream().anyMatch(claim -> held.containsKey(claim.reminderId()));
    }
}
