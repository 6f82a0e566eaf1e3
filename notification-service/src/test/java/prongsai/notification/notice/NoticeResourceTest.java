package prongsai.notification.notice;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import prongsai.kit.test.Api;
import prongsai.kit.test.Tokens;
import prongsai.notification.ADueThing;
import prongsai.notification.APolicy;
import prongsai.notification.AnAgency;
import prongsai.notification.Bench;
import prongsai.notification.reminder.Worker;

@QuarkusTest
class NoticeResourceTest {

    private static final String DAY = "2024-06-08";

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
    void anAgencyReadsWhatItWasToldFromItsHourOn() {
        var thing = ADueThing.report(town).of(unit).scheduled();
        worker.worksAt(DAY, "08:29");
        list(town, "").body("items", empty());
        worker.worksAt(DAY, "08:30");
        list(town, "")
                .body("items", hasSize(1))
                .body("items[0].dueItemId", equalTo(thing.id().toString()))
                .body("items[0].kind", equalTo("REPORT"))
                .body("items[0].unitId", equalTo(unit.toString()))
                .body("items[0].leadDays", equalTo(7))
                .body("items[0].open", equalTo(true))
                .body("items[0].toldAt", equalTo("2024-06-08T01:30:00Z"));
        thing.done();
        list(town, "").body("items[0].open", equalTo(false));
    }

    @Test
    void itIsThereEvenIfNoMailCanBeSent() {
        var poor = AnAgency.notTold().mailbox(null).told();
        ADueThing.report(poor).scheduled();
        worker.worksAt(DAY, "08:30");
        list(poor, "").body("items", hasSize(1));
    }

    @Test
    void aUnitMayReadItsOwnOnly() {
        ADueThing.report(town).of(unit).scheduled();
        ADueThing.report(town).scheduled();
        worker.worksAt(DAY, "08:30");
        list(town, "?unitId=" + unit).body("items.unitId", contains(unit.toString()));
        list(town, "?unitId=" + UUID.randomUUID()).body("items", empty());
    }

    @Test
    void thoseAboveReadOnlyWhatIsEscalatedToThem() {
        Bench.itIs("2024-02-01", "10:00");
        APolicy.forAll()
                .term("escalation", java.util.Map.of("supervisorAfterDays", 3))
                .written();
        worker.plansAnew();
        ADueThing.report(town).scheduled();
        worker.worksAt(DAY, "08:30");
        list(province, "").body("items", empty());
        worker.worksAt("2024-06-18", "08:30");
        list(province, "").body("items.audience", contains("SUPERVISOR"));
        list(town, "?limit=200").body("items.findAll { it.audience == 'SUPERVISOR' }", empty());
        list(AnAgency.known(), "").body("items", empty());
    }

    @Test
    void theListIsWalkedThroughTheLatestFirst() {
        for (int i = 0; i < 3; i++) {
            ADueThing.report(town).scheduled();
        }
        worker.worksAt(DAY, "08:30");
        var first = list(town, "?limit=2").body("items", hasSize(2)).extract();
        list(town, "?limit=2&cursor=" + first.path("next"))
                .body("items", hasSize(1))
                .body("next", nullValue());
    }

    @Test
    void anEventIdThatNobodySentIsRefused() {
        Api.as(Tokens.officer(town.code()))
                .accept("text/event-stream")
                .header("Last-Event-ID", "yesterday")
                .get("/v1/reminders/stream")
                .then()
                .statusCode(400);
    }

    private static io.restassured.response.ValidatableResponse list(AnAgency agency, String query) {
        return Api.as(Tokens.officer(agency.code()))
                .get("/v1/reminders" + query)
                .then()
                .statusCode(200);
    }
}
