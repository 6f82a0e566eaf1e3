package prongsai.notification.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import prongsai.kit.test.Database;
import prongsai.notification.ADueThing;
import prongsai.notification.AnAgency;
import prongsai.notification.Bench;
import prongsai.notification.mail.MailServer;
import prongsai.notification.reminder.Worker;

@QuarkusTest
class DeliverySweepTest {

    @Inject
    DeliverySweep sweep;

    @Inject
    Worker worker;

    @BeforeEach
    @AfterEach
    void clear() {
        Bench.clear();
    }

    @ParameterizedTest(name = "on {0}, ended: {1}; left: {2}")
    @CsvSource({"2025-06-08, true, 1", "2025-06-09, true, 0", "2025-06-09, false, 1"})
    void whatEndedIsKeptForAYear(String day, boolean ended, int left) {
        if (!ended) {
            MailServer.answers("RCPT", "451 4.7.1 greylisted");
        }
        ADueThing.report(AnAgency.known()).scheduled();
        worker.worksAt("2024-06-08", "08:30");
        Bench.itIs(day, "03:00");
        sweep.sweep();
        assertThat(Database.count("delivery")).isEqualTo(left);
    }
}
