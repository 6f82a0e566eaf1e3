package prongsai.notification.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
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
    void aStreamTellsWhatComesAndAfterABreakWhatCameMeanwhileOnce() {
        var heard = new CopyOnWriteArrayList<String>();
        var first = listen(null, heard);
        ADueThing.report(town).scheduled();
        worker.worksAt(DAY, "08:30");
        await(heard, 1);
        first.cancel(true);
        var last = ids(heard).get(0);
        ADueThing.followUp(town).scheduled();
        ADueThing.followUp(AnAgency.known()).scheduled();
        worker.worksAt(DAY, "08:31");
        var afterwards = new CopyOnWriteArrayList<String>();
        var second = listen(last, afterwards);
        await(afterwards, 1);
        ADueThing.followUp(town).scheduled();
        worker.worksAt(DAY, "08:32");
        await(afterwards, 2);
        second.cancel(true);
        assertThat(ids(afterwards)).doesNotHaveDuplicates().doesNotContain(last);
        assertThat(afterwards.stream().filter(line -> line.startsWith("data:")))
                .allSatisfy(line -> assertThat(line).contains("\"kind\":\"FOLLOW_UP\"", town.code()));
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

    private static void await(List<String> heard, int events) {
        Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .until(() -> ids(heard).size() == events
                        && heard.stream()
                                        .filter(line -> line.startsWith("data:"))
                                        .count()
                                == events);
    }

    private static List<String> ids(List<String> heard) {
        return heard.stream()
                .filter(line -> line.startsWith("id:"))
                .map(line -> line.substring(3).strip())
                .toList();
    }

    /** Connected when it returns. */
    private CompletableFuture<Void> listen(String lastEventId, List<String> heard) {
        var request = HttpRequest.newBuilder(
                        URI.create("http://localhost:" + RestAssured.port + "/v1/reminders/stream"))
                .header("Authorization", "Bearer " + Tokens.officer(town.code()))
                .header("Accept", "text/event-stream");
        if (lastEventId != null) {
            request.header("Last-Event-ID", lastEventId);
        }
        try {
            HttpResponse<Stream<String>> response = HttpClient.newHttpClient()
                    .sendAsync(request.build(), HttpResponse.BodyHandlers.ofLines())
                    .get(20, java.util.concurrent.TimeUnit.SECONDS);
            assertThat(response.statusCode()).isEqualTo(200);
            return CompletableFuture.runAsync(() -> response.body().forEach(heard::add));
        } catch (java.util.concurrent.ExecutionException
                | java.util.concurrent.TimeoutException
                | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static io.restassured.response.ValidatableResponse list(AnAgency agency, String query) {
        return Api.as(Tokens.officer(agency.code()))
                .get("/v1/reminders" + query)
                .then()
                .statusCode(200);
    }
}
