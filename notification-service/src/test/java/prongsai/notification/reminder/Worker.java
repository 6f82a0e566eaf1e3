package prongsai.notification.reminder;

import jakarta.enterprise.context.ApplicationScoped;
import prongsai.notification.Bench;

/** A worker that looks for what is due when a test says so. */
@ApplicationScoped
class Worker {

    private final ReminderSender sender;
    private final Replanner replanner;

    Worker(ReminderSender sender, Replanner replanner) {
        this.sender = sender;
        this.replanner = replanner;
    }

    /** Plans anew whatever was asked for. */
    void plansAnew() {
        while (replanner.step()) {
            // batch after batch
        }
    }

    /** Works until nothing is due at that hour in Bangkok. */
    void worksAt(String date, String time) {
        Bench.itIs(date, time);
        works();
    }

    void works() {
        while (sender.step()) {
            // until nothing is due
        }
    }
}
