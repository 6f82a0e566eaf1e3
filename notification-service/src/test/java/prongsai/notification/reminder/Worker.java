package prongsai.notification.reminder;

import jakarta.enterprise.context.ApplicationScoped;
import prongsai.notification.Bench;

/** A worker that looks for what is due when a test says so. */
@ApplicationScoped
public class Worker {

    private final ReminderSender sender;
    private final Replanner replanner;
    private final ReminderQueue queue;

    Worker(ReminderSender sender, Replanner replanner, ReminderQueue queue) {
        this.sender = sender;
        this.queue = queue;
        this.replanner = replanner;
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
