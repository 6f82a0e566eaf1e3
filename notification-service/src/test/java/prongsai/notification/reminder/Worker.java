package prongsai.notification.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import prongsai.notification.Bench;
import prongsai.notification.channel.Answer;

/** A worker that looks for what is due when a test says so. */
@ApplicationScoped
public class Worker {

    private final ReminderSender sender;
    private final ReminderQueue queue;
    private final Replanner replanner;

    Worker(ReminderSender sender, ReminderQueue queue, Replanner replanner) {
        this.sender = sender;
        this.queue = queue;
        this.replanner = replanner;
    }

    /** Claims what is due, which is one mail at most. */
    Optional<Turn> claims() {
        var turns = queue.claim().orElse(List.of());
        assertThat(turns).hasSizeLessThan(2);
        return turns.stream().findFirst();
    }

    /** Whether it may still mark what became of the mail. */
    boolean marks(Turn turn, Answer answer) {
        return queue.settle(List.of(new Answered(turn, answer))).isEmpty();
    }

    /** Plans anew whatever was asked for. */
    public void plansAnew() {
        while (replanner.step()) {
            // batch after batch
        }
    }

    /** Works until nothing is due at that hour in Bangkok. */
    public void worksAt(String date, String time) {
        Bench.itIs(date, time);
        works();
    }

    public void works() {
        while (sender.step()) {
            // until nothing is due
        }
    }

    /** Tells others than the mailboxes, and leaves the mails alone. */
    public void tells() {
        while (queue.tellNext()) {
            // until everybody knows
        }
    }
}
