package prongsai.notification.deadletter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static prongsai.notification.APolicy.OPERATOR;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import prongsai.kit.test.Api;
import prongsai.kit.test.Database;
import prongsai.kit.test.Events;
import prongsai.notification.ADueThing;
import prongsai.notification.AnAgency;
import prongsai.notification.Arrivals;
import prongsai.notification.Bench;

@QuarkusTest
class DeadLetterResourceTest {

    private static final String WAITING = "select 1 from dead_letter where key = ? and topic = 'prongsai.reports'";

    @BeforeEach
    void clear() {
        Bench.clear();
    }

    @AfterEach
    void mend() {
        Database.execute("alter table due_item drop constraint if exists no_titles_today");
        Bench.clear();
    }

    @Test
    void whatCannotBeAppliedIsListedWithItsReason() {
        var key = UUID.randomUUID().toString();
        Events.send("prongsai.reports", key, "{\"not\": \"an event\"}");
        var id = idOf(key);
        read(id).body("topic", equalTo("prongsai.reports"))
                .body("key", equalTo(key))
                .body("reason", containsString("MismatchedInputException"))
                .body("kept", equalTo(true))
                .body("replayAskedAt", nullValue())
                .body("$", not(hasItem("value")));
        Api.as(OPERATOR).get("/v1/dead-letters?replayed=false").then().body("items.id", hasItem(id));
        Api.as(OPERATOR).get("/v1/dead-letters?replayed=true").then().body("items.id", not(hasItem(id)));
        Api.as(OPERATOR).get("/v1/dead-letters?topic=prongsai.agencies").then().body("items.id", not(hasItem(id)));
    }

    @Test
    void whenItsReasonIsMendedItIsFedInAgainOnce() {
        var thing = ADueThing.report(AnAgency.known());
        Database.execute("alter table due_item add constraint no_titles_today check (title = '') not valid");
        var event = thing.event("scheduled");
        event.put("id", UUID.randomUUID().toString());
        Events.send(thing.topic(), event);
        var id = idOf(thing.id().toString());
        assertThat(thing.reminders()).isEmpty();
        Database.execute("alter table due_item drop constraint no_titles_today");
        replay(id, null).statusCode(428);
        replay(id, "\"7\"").statusCode(412);
        replay(id, "\"0\"").statusCode(200).body("replayAskedBy", equalTo("account-of-null"));
        replay(id, "*").statusCode(409);
        Arrivals.until("select 1 from dead_letter where id = ?::uuid and replayed_at is not null", id);
        assertThat(thing.reminders()).hasSize(4);
    }

    @Test
    void whatFailsAgainIsANewDeadLetter() {
        var key = UUID.randomUUID().toString();
        Events.send("prongsai.reports", key, "{\"not\": \"an event\"}");
        replay(idOf(key), "*").statusCode(200);
        Arrivals.until(
                "select 1 from dead_letter where key = ? and replayed_at is null and replay_asked_at is null", key);
        assertThat(Database.query(WAITING, key)).hasSize(2);
    }

    private static String idOf(String key) {
        Arrivals.until(WAITING, key);
        return Database.query("select id from dead_letter where key = ?", key)
                .get(0)
                .get("id")
                .toString();
    }

    private static ValidatableResponse read(String id) {
        return Api.as(OPERATOR).get("/v1/dead-letters/" + id).then().statusCode(200);
    }

    private static ValidatableResponse replay(String id, String ifMatch) {
        var call = Api.as(OPERATOR);
        return (ifMatch == null ? call : call.header("If-Match", ifMatch))
                .post("/v1/dead-letters/" + id + "/replay")
                .then();
    }
}
