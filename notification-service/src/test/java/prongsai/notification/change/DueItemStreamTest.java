package prongsai.notification.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import prongsai.kit.caller.Roles;
import prongsai.kit.test.Api;
import prongsai.kit.test.Events;
import prongsai.kit.test.Tokens;
import prongsai.notification.ADueThing;
import prongsai.notification.APolicy;
import prongsai.notification.AnAgency;
import prongsai.notification.Bench;

@QuarkusTest
class DueItemStreamTest {

    @Inject
    ChangeLog log;

    @Inject
    ChangeSweep sweep;

    private final AnAgency province = AnAgency.known();
    private final AnAgency town = AnAgency.notTold().below(province);
    private final AnAgency other = AnAgency.known();
    private final String supervisor = Tokens.supervisor(province.code());

    @BeforeEach
    void itIsJune() {
        Bench.clear();
        Bench.itIs("2024-06-10", "09:00");
    }

    @AfterEach
    void clear() {
        Bench.clear();
    }

    @Test
    void changesInReachAreToldInOrderAsTheyHappen() {
        try (var listener = listening(supervisor, null)) {
            var thing = ADueThing.report(town).scheduled();
            ADueThing.report(other).scheduled();
            thing.movedTo("2024-06-20", "2024-06-10").done();
            until(() -> listener.told().size() >= 3);
            assertThat(listener.told())
                    .containsExactly("ENTERED " + thing.id(), "MOVED " + thing.id(), "DONE " + thing.id());
            assertThat(listener.numbers()).isSorted();
            assertThat(listener.changes().get(2).toString())
                    .contains("\"state\":\"DONE\"", "\"agencyCode\":\"" + town.code() + "\"", "\"kind\":\"REPORT\"");
        }
    }

    @Test
    void whoComesAgainHearsWhatWasMissedOnceAndNothingElse() {
        String last;
        try (var before = listening(supervisor, null)) {
            ADueThing.report(town).scheduled();
            until(() -> before.told().size() == 1);
            last = before.lastId();
        }
        var missed = ADueThing.report(town).scheduled();
        ADueThing.report(other).scheduled();
        try (var again = listening(supervisor, last)) {
            until(() -> again.told().size() == 1);
            var live = ADueThing.report(town).scheduled();
            until(() -> again.told().size() >= 2);
            assertThat(again.told()).containsExactly("ENTERED " + missed.id(), "ENTERED " + live.id());
        }
    }

    @Test
    void whoWasAwayTooLongIsToldToLoadAnewAndHearsWhatComesThen() {
        ADueThing.report(town).scheduled();
        String last;
        try (var before = listening(supervisor, null)) {
            last = before.lastId();
        }
        Bench.itIs("2024-06-11", "09:00");
        var missed = ADueThing.report(town).scheduled().id();
        until(() -> log.after(Long.parseLong(last), 1_000).stream()
                .anyMatch(change -> String.valueOf(change.dueItemId()).equals(String.valueOf(missed))));
        Bench.itIs("2024-06-18", "09:00");
        sweep.sweep();
        try (var again = listening(supervisor, last)) {
            until(() -> again.told().isEmpty() && again.events().contains("reload"));
            var live = ADueThing.report(town).scheduled();
            until(() -> !again.told().isEmpty());
            assertThat(again.told()).containsExactly("ENTERED " + live.id());
            assertThat(again.events()).containsExactly("reload", "change");
        }
    }

    @Test
    void anIdThatNobodySentYetIsNoReasonToBeSilent() {
        try (var listener = listening(supervisor, "999999999999999999")) {
            until(() -> listener.events().contains("reload"));
            ADueThing.report(town).scheduled();
            until(() -> listener.told().size() == 1);
        }
    }

    @Test
    void aSignOfLifeMovesTheIdPastWhatIsForOthers() {
        try (var listener = listening(supervisor, null)) {
            var start = Long.parseLong(listener.lastId());
            ADueThing.report(other).scheduled();
            until(() -> Long.parseLong(listener.lastId()) > start);
            assertThat(listener.told()).isEmpty();
        }
    }

    @Test
    void operatorsHearEverythingAndOfSilencesThoseBelowDo() {
        try (var operator = listening(Tokens.with(null, Roles.OPERATOR), null);
                var below = listening(Tokens.officer(town.code()), null);
                var beside = listening(Tokens.officer(other.code()), null)) {
            Api.as(APolicy.OPERATOR)
                    .body("{\"agencyId\": \"" + province.id()
                            + "\", \"from\": \"2024-06-10\", \"until\": \"2024-06-12\", \"reason\": \"ย้าย\"}")
                    .post("/v1/silences")
                    .then()
                    .statusCode(201);
            var thing = ADueThing.report(other).scheduled();
            until(() -> operator.told().size() >= 2
                    && !below.told().isEmpty()
                    && !beside.told().isEmpty());
            assertThat(operator.told()).containsExactly("SILENCED ", "ENTERED " + thing.id());
            assertThat(below.told()).containsExactly("SILENCED ");
            assertThat(beside.told()).containsExactly("ENTERED " + thing.id());
        }
    }

    @Test
    void deadLettersAreToldToOperatorsOnly() {
        try (var operator = listening(Tokens.with(null, Roles.OPERATOR), null);
                var below = listening(supervisor, null)) {
            Events.send("prongsai.reports", town.code(), "{\"not\": \"an event\"}");
            until(() -> operator.told().contains("DEAD_LETTER "));
            var thing = ADueThing.report(town).scheduled();
            until(() -> !below.told().isEmpty());
            assertThat(below.told()).containsExactly("ENTERED " + thing.id());
        }
    }

    @Test
    void attentionIsTold() {
        var thing = ADueThing.report(town).scheduled();
        try (var listener = listening(supervisor, null)) {
            for (var method : new String[] {"POST", "DELETE"}) {
                Api.as(APolicy.OPERATOR)
                        .header("If-Match", "*")
                        .body("{}")
                        .request(method, "/v1/due-items/" + thing.id() + "/acknowledgement")
                        .then()
                        .statusCode(200);
            }
            until(() -> listener.told().contains("ACKNOWLEDGEMENT_REMOVED " + thing.id()));
            assertThat(listener.told()).endsWith("ACKNOWLEDGED " + thing.id(), "ACKNOWLEDGEMENT_REMOVED " + thing.id());
            assertThat(listener.changes().toString()).doesNotContain("account");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "-1", "1.5", "99999999999999999999"})
    void whatIsNoIdIsRefused(String lastEventId) {
        Api.as(supervisor)
                .accept("text/event-stream, application/problem+json")
                .header("Last-Event-ID", lastEventId)
                .get("/v1/due-items/stream")
                .then()
                .statusCode(400)
                .body("errors[0].parameter", is("Last-Event-ID"));
    }

    @Test
    void theStreamIsForTheRolesThatSeeDueItems() {
        for (var stranger : new String[] {
            "no-token",
            Tokens.withAudience("measures-service", town.code(), Roles.OFFICER),
            Tokens.expired(town.code(), Roles.OFFICER),
            Tokens.forged(town.code(), Roles.OFFICER)
        }) {
            Api.as(stranger).accept("*/*").get("/v1/due-items/stream").then().statusCode(401);
        }
        Api.anonymous().accept("*/*").get("/v1/due-items/stream").then().statusCode(401);
        for (var role : new String[] {"criteria-manager", "some-other-role"}) {
            Api.as(Tokens.with(town.code(), role))
                    .accept("*/*")
                    .get("/v1/due-items/stream")
                    .then()
                    .statusCode(403);
        }
        Api.as(Tokens.with(null, Roles.OFFICER))
                .accept("*/*")
                .get("/v1/due-items/stream")
                .then()
                .statusCode(403);
        Stream.of(Roles.OFFICER, Roles.APPROVER, Roles.SUPERVISOR, Roles.OPERATOR)
                .forEach(role -> listening(Tokens.with(town.code(), role), null).close());
    }

    /** Connected, as the first sign of life says. */
    private static Listener listening(String token, String lastEventId) {
        var listener = Listener.of(token, lastEventId);
        until(() -> listener.lastId() != null);
        return listener;
    }

    private static void until(java.util.concurrent.Callable<Boolean> condition) {
        Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .pollInterval(Duration.ofMillis(20))
                .until(condition);
    }
}
