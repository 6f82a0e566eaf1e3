package prongsai.notification.reminder;

import static org.assertj.core.api.Assertions.assertThat;
import static prongsai.notification.APolicy.OPERATOR;
import static prongsai.notification.mail.MailServer.mails;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import prongsai.kit.test.Api;
import prongsai.kit.test.Database;
import prongsai.notification.ADueThing;
import prongsai.notification.APolicy;
import prongsai.notification.AnAgency;
import prongsai.notification.Bench;

/** Everything is due on Saturday 15 June 2024. */
@QuarkusTest
class HeldBackTest {

    @Inject
    Worker worker;

    private AnAgency agency;
    private ADueThing thing;

    @BeforeEach
    void somethingIsDue() {
        Bench.clear();
        agency = AnAgency.known();
        thing = ADueThing.report(agency).scheduled();
        Bench.itIs("2024-06-01", "10:00");
    }

    @AfterEach
    void clear() {
        Bench.clear();
    }

    @Test
    void aSilenceEndingTodayIsSilentTodayAndThenWhatIsTrueIsSentOnce() {
        silence(agency, "REPORT", "2024-06-07", "2024-06-14");
        worker.worksAt("2024-06-08", "08:30");
        worker.worksAt("2024-06-14", "23:59");
        assertThat(mails()).isEmpty();
        assertThat(thing.reminders().get(1)).containsEntry("state", "PLANNED").containsEntry("reason", "SILENCED");
        worker.worksAt("2024-06-15", "08:30");
        assertThat(mails()).hasSize(1);
        assertThat(thing.states()).containsExactly("7 SKIPPED", "1 SKIPPED", "0 SENT", "-1 PLANNED");
    }

    @ParameterizedTest(name = "silence of {0} {1}: {2} mails")
    @CsvSource({"agency, FOLLOW_UP, 1", "agency, REPORT, 0", "other, REPORT, 1", "everywhere, '', 0"})
    void aSilenceCoversItsAgencyAndKind(String where, String kind, int count) {
        var whose = where.equals("agency") ? agency : where.equals("other") ? AnAgency.known() : null;
        silence(whose, kind.isEmpty() ? null : kind, "2024-06-07", "2024-06-14");
        worker.worksAt("2024-06-08", "08:30");
        assertThat(mails()).hasSize(count);
    }

    @Test
    void aSilenceThatIsEndedEarlyLetsGoWhatItHeld() {
        var id = silence(agency, null, "2024-06-07", "2024-06-30");
        worker.worksAt("2024-06-08", "08:30");
        Api.as(OPERATOR)
                .header("If-Match", "*")
                .post("/v1/silences/" + id + "/ending")
                .then()
                .statusCode(200);
        worker.works();
        assertThat(mails()).hasSize(1);
    }

    @ParameterizedTest(name = "snoozed on 7 June until {0}: {1}")
    @CsvSource({
        "2024-06-08, 7 SENT 1 SENT 0 SENT -1 SENT",
        "2024-06-14, 7 SKIPPED 1 SENT 0 SENT -1 SENT",
        "2024-06-15, 7 SKIPPED 1 SKIPPED 0 SENT -1 SENT",
        "2024-06-20, 7 SKIPPED 1 SKIPPED 0 SKIPPED -1 SENT"
    })
    void aSnoozeHoldsBackAndThenSaysOnceWhatIsTrue(String until, String states) {
        Bench.itIs("2024-06-07", "10:00");
        attend("snooze", Map.of("until", until));
        for (int day = 8; day <= 20; day++) {
            worker.worksAt("2024-06-" + (day < 10 ? "0" : "") + day, "08:30");
        }
        assertThat(String.join(" ", thing.states())).isEqualTo(states);
    }

    @Test
    void aSnoozeAcrossTheDueDateAnnouncesNothingThatHasPassed() {
        APolicy.of(agency).leads(1, 0).term("overdue", null).written();
        worker.plansAnew();
        Bench.itIs("2024-06-13", "10:00");
        attend("snooze", Map.of("until", "2024-06-18"));
        worker.worksAt("2024-06-15", "08:30");
        worker.worksAt("2024-06-18", "08:30");
        assertThat(mails()).isEmpty();
        assertThat(thing.reminders().stream()
                        .filter(row -> (int) row.get("lead_days") < 7 && (int) row.get("lead_days") >= 0))
                .extracting(row -> row.get("state") + " " + row.get("reason"))
                .containsExactly("SKIPPED SUPERSEDED", "SKIPPED STALE");
    }

    @Test
    void anAcknowledgementStopsTheRemindersUpToTheDayButNotWhatComesAfter() {
        Bench.itIs("2024-06-09", "10:00");
        attend("acknowledgement", Map.of("note", "รอเอกสาร"));
        assertThat(thing.states()).containsExactly("7 STOPPED", "1 STOPPED", "0 STOPPED", "-1 PLANNED");
        assertThat(thing.reminders().get(1)).containsEntry("reason", "ACKNOWLEDGED");
        assertThat(Database.query("select payload from outbox").toString()).doesNotContain("รอเอกสาร");
        thing.movedTo("2024-06-25", "2024-06-10");
        assertThat(thing.states().subList(4, 8)).containsExactly("7 PLANNED", "1 PLANNED", "0 PLANNED", "-1 PLANNED");
    }

    @Test
    void anAcknowledgementTakenBackPlansFromToday() {
        Bench.itIs("2024-06-07", "10:00");
        attend("acknowledgement", Map.of());
        Bench.itIs("2024-06-10", "10:00");
        takeBack("acknowledgement");
        assertThat(thing.states()).containsExactly("7 STOPPED", "1 PLANNED", "0 PLANNED", "-1 PLANNED");
        worker.works();
        assertThat(mails()).isEmpty();
    }

    @Test
    void aSnoozeTakenBackLetsGoWhatItHeld() {
        Bench.itIs("2024-06-07", "10:00");
        attend("snooze", Map.of("until", "2024-06-30"));
        worker.worksAt("2024-06-08", "08:30");
        takeBack("snooze");
        worker.works();
        assertThat(mails()).hasSize(1);
    }

    @Test
    void aQuietDayHoldsBackWhatADowntimeLeft() {
        APolicy.of(agency).leads(8, 0).quiet().written();
        worker.plansAnew();
        worker.worksAt("2024-06-08", "09:00"); // Saturday; the Friday's one is left over
        assertThat(mails()).isEmpty();
        worker.worksAt("2024-06-10", "08:30");
        assertThat(mails()).hasSize(1);
        assertThat(thing.states()).contains("8 SENT", "0 PLANNED");
    }

    @Test
    void theCapIsReached() {
        APolicy.of(agency).leads().overdue(2, 3).written();
        worker.plansAnew();
        for (int day = 15; day <= 30; day++) {
            worker.worksAt("2024-06-" + day, "08:30");
        }
        assertThat(mails()).hasSize(3);
    }

    private static String silence(AnAgency agency, String kind, String from, String until) {
        var request = new HashMap<String, Object>();
        request.put("agencyId", agency == null ? null : agency.id().toString());
        request.put("kind", kind);
        request.putAll(Map.of("from", from, "until", until, "reason", "ทดสอบ"));
        return Api.as(OPERATOR)
                .body(request)
                .post("/v1/silences")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private void attend(String what, Map<String, Object> request) {
        Api.as(OPERATOR)
                .header("If-Match", "*")
                .body(request)
                .post("/v1/due-items/" + thing.id() + "/" + what)
                .then()
                .statusCode(200);
    }

    private void takeBack(String what) {
        Api.as(OPERATOR)
                .header("If-Match", "*")
                .delete("/v1/due-items/" + thing.id() + "/" + what)
                .then()
                .statusCode(200);
    }
}
