package prongsai.notification.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import org.awaitility.Awaitility;
import prongsai.notification.Bench;

/** Hands over what is due when a test says so. */
@ApplicationScoped
public class Courier {

    private final DeliverySender sender;

    Courier(DeliverySender sender) {
        this.sender = sender;
    }

    /** Until nothing is due and everything is answered. */
    public void works() {
        do {
            Awaitility.await().atMost(Duration.ofSeconds(30)).until(() -> sender.inHand() == 0);
        } while (sender.round() > 0);
    }

    public void worksAt(String date, String time) {
        Bench.itIs(date, time);
        works();
    }

    /** Sets everything going that has room, and waits for nothing. */
    public int setsOut() {
        return sender.round();
    }
}
