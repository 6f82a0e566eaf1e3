package prongsai.notification.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import prongsai.kit.test.Database;
import prongsai.notification.ADueThing;
import prongsai.notification.AnAgency;
import prongsai.notification.Bench;
import prongsai.notification.reminder.Worker;
import prongsai.notification.webhook.AWebhook;
import prongsai.notification.webhook.WebhookReceiver;

/** One endpoint that hangs or fails is its own trouble. */
@QuarkusTest
class BulkheadTest {

    private static final String DAY = "2024-06-08";
    private static final int MESSAGES = 12;
    private static final int AT_ONCE = 4;

    @Inject
    Courier courier;

    @Inject
    Worker worker;

    private final AnAgency agency = AnAgency.known();
    private final WebhookReceiver bad = new WebhookReceiver();
    private final WebhookReceiver good = new WebhookReceiver();

    @BeforeEach
    void bothAreToldOfMuch() {
        Bench.clear();
        AWebhook.listening(agency, bad);
        AWebhook.listening(agency, good);
        IntStream.range(0, MESSAGES).forEach(i -> ADueThing.report(agency).scheduled());
        worker.worksAt(DAY, "08:30");
    }

    @AfterEach
    void clear() {
        bad.close();
        good.close();
        Bench.clear();
    }

    @Test
    void whileOneHangsTheOtherHearsEverything() {
        bad.hangs();
        courier.setsOut();
        Awaitility.await()
                .atMost(Duration.ofMillis(900)) // before the first message to the bad one has timed out
                .until(() -> good.messages().size() == MESSAGES);
        assertThat(bad.messages()).hasSizeLessThanOrEqualTo(AT_ONCE);
    }

    @Test
    void oneThatFailsFiveTimesIsLeftAloneAndLosesNoTriesByIt() {
        bad.answers(500);
        for (int second = 0; second < 20; second++) {
            courier.worksAt(DAY, "08:30:" + (10 + second));
        }
        assertThat(bad.messages()).hasSizeBetween(5, 5 + AT_ONCE);
        assertThat(good.messages()).hasSize(MESSAGES);
        assertThat(Database.query(
                        "select 1 from delivery where channel = 'WEBHOOK' and state = 'PLANNED' and tries = 0"))
                .isNotEmpty();
        bad.answers(204);
        courier.worksAt(DAY, "09:40");
        courier.worksAt(DAY, "10:40");
        assertThat(Database.query("select 1 from delivery where channel = 'WEBHOOK' and state <> 'DELIVERED'"))
                .isEmpty();
    }
}
