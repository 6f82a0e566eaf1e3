package prongsai.notification.notice;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import prongsai.kit.test.Tokens;
import prongsai.notification.ADueThing;
import prongsai.notification.APolicy;
import prongsai.notification.AnAgency;
import prongsai.notification.Bench;
import prongsai.notification.change.Listener;
import prongsai.notification.reminder.Worker;

/** Reminders as they are told, for those who listen. */
@QuarkusTest
class NoticeStreamTest {

    private static final String DAY = "2024-06-08";
    private static final String UNKNOWN = "900000000000000000-00000000-0000-0000-0000-000000000000";

    @Inject
    Worker worker;

    private final UUID unit = UUID.randomUUID();
    private final AnAgency province = AnAgency.known();
    private final AnAgency town =
            AnAgency.notTold().unit(unit, "klang@t.example").below(province);

    @BeforeEach
    @AfterEach
    void clear() {
        Bench.clear();
    }

    @Test
    void whatComesIsToldAndAfterABreakWhatCameMeanwhileOnce() {
        var first = ADueThing.report(town).scheduled();
        String last;
        try (var listener = listening(town, "", null)) {
            worker.worksAt(DAY, "08:30");
            until(() -> listener.changes().size() == 1);
            assertThat(items(listener)).containsExactly(first.id().toString());
            assertThat(listener.events()).containsExactly("reminder");
            last = listener.lastId();
        }
        var missed = ADueThing.followUp(town).scheduled();
        ADueThing.followUp(AnAgency.known()).scheduled();
        worker.worksAt(DAY, "08:31");
        try (var again = listening(town, "", last)) {
            until(() -> again.changes().size() == 1);
            var live = ADueThing.followUp(town).scheduled();
            worker.worksAt(DAY, "08:32");
            until(() -> again.changes().size() >= 2);
            assertThat(items(again))
                    .containsExactly(missed.id().toString(), live.id().toString());
            assertThat(again.changes().get(1).toString())
                    .contains("\"kind\":\"FOLLOW_UP\"", town.code())
                    .doesNotContain("agencyPath");
        }
    }

    @Test
    void eachHearsWhatItWouldReadInItsList() {
        Bench.itIs("2024-02-01", "10:00");
        APolicy.forAll()
                .leads(0)
                .term("overdue", null)
                .term("escalation", Map.of("supervisorAfterDays", 3))
                .written();
        worker.plansAnew();
        var ofUnit = ADueThing.report(town).of(unit).scheduled();
        var ofTown = ADueThing.report(town).scheduled();
        try (var above = listening(province, "", null);
                var inTown = listening(town, "", null);
                var inUnit = listening(town, "?unitId=" + unit, null);
                var elsewhere = listening(AnAgency.known(), "", null)) {
            worker.worksAt("2024-06-15", "08:30");
            until(() -> inTown.changes().size() == 2);
            worker.worksAt("2024-06-18", "08:30");
            until(() -> above.changes().size() == 2);
            var both = new String[] {ofUnit.id().toString(), ofTown.id().toString()};
            assertThat(items(above)).containsExactlyInAnyOrder(both);
            assertThat(items(inTown)).containsExactlyInAnyOrder(both);
            assertThat(items(inUnit)).containsExactly(ofUnit.id().toString());
            assertThat(elsewhere.changes()).isEmpty();
        }
    }

    @Test
    void whoComesWithAnIdThatIsNotKnownHereIsToldToLoadAnew() {
        try (var listener = listening(town, "", UNKNOWN)) {
            until(() -> listener.events().contains("reload"));
            ADueThing.report(town).scheduled();
            worker.worksAt(DAY, "08:30");
            until(() -> listener.changes().size() == 1);
        }
    }

    private static List<String> items(Listener listener) {
        return listener.changes().stream()
                .map(notice -> notice.get("dueItemId").asText())
                .toList();
    }

    private static Listener listening(AnAgency agency, String query, String lastEventId) {
        var listener = Listener.at("/v1/reminders/stream" + query, Tokens.officer(agency.code()), lastEventId);
        until(() -> listener.lastId() != null);
        return listener;
    }

    private static void until(Callable<Boolean> condition) {
        Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .pollInterval(Duration.ofMillis(20))
                .until(condition);
    }
}
