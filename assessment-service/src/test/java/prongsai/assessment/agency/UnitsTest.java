package prongsai.assessment.agency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import prongsai.assessment.Contracts;
import prongsai.kit.test.Api;
import prongsai.kit.test.Events;
import prongsai.kit.test.Tokens;

@QuarkusTest
class UnitsTest {

    private Registered agency;

    @BeforeEach
    void registerAgency() {
        agency = Registered.anyAgency();
    }

    @Test
    void officerAddsUnitsToTheOwnAgency() {
        var location = add("สำนักปลัด").header("Location");
        add("กองคลัง");

        Api.as(Tokens.officer(agency.code()))
                .get("/v1/agencies/" + agency.id() + "/units")
                .then()
                .statusCode(200)
                .body("items.nameTh", contains("สำนักปลัด", "กองคลัง"));
        Api.as(Tokens.officer(agency.code()))
                .get(location)
                .then()
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("nameTh", equalTo("สำนักปลัด"));
    }

    @Test
    void everyUnitIsToldToTheOthersWithTheNextVersionOfTheAgency() {
        add("สำนักปลัด");
        add("กองคลัง");

        var events = Events.published("prongsai.agency.changed.v1", UUID.fromString(agency.id()));

        assertThat(events).extracting(event -> event.get("sequence").asLong()).containsExactly(1L, 2L);
        Contracts.assertKept("agency.changed.v1", events.get(1));
        assertThat(events.get(1).get("data").get("units").findValuesAsText("nameTh"))
                .containsExactly("สำนักปลัด", "กองคลัง");
    }

    @Test
    void unitsAddedAtTheSameTimeAreAllKept() {
        var requests = IntStream.range(0, 4)
                .mapToObj(i -> CompletableFuture.runAsync(() -> add("กลุ่มงาน " + i)))
                .toArray(CompletableFuture[]::new);
        CompletableFuture.allOf(requests).join();

        var events = Events.published("prongsai.agency.changed.v1", UUID.fromString(agency.id()));
        assertThat(events)
                .extracting(event -> event.get("sequence").asLong())
                .containsExactlyInAnyOrder(1L, 2L, 3L, 4L);
        assertThat(events.get(3).get("data").get("units")).hasSize(4);
    }

    @Test
    void unitGetsAnotherMailbox() {
        var location = add("สำนักปลัด").header("Location");

        Api.as(Tokens.officer(agency.code()))
                .header("If-Match", "\"1\"")
                .body(Map.of("nameTh", "สำนักปลัด", "mailbox", "palad@roiet-tm.example"))
                .put(location)
                .then()
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("mailbox", equalTo("palad@roiet-tm.example"));

        var events = Events.published("prongsai.agency.changed.v1", UUID.fromString(agency.id()));
        assertThat(events.get(1).get("data").get("units").get(0).get("mailbox").asText())
                .isEqualTo("palad@roiet-tm.example");
    }

    @Test
    void unitNameIsUniqueInItsAgency() {
        add("สำนักปลัด");
        var second = add("กองคลัง").header("Location");

        post("สำนักปลัด").then().statusCode(409);
        Api.as(Tokens.officer(agency.code()))
                .header("If-Match", "\"2\"")
                .body(Map.of("nameTh", "สำนักปลัด"))
                .put(second)
                .then()
                .statusCode(409);
    }

    @Test
    void superiorSeesTheUnitsButDoesNotWriteInTheAgencysPlace() {
        var below = Registered.under(agency);

        Api.as(Tokens.officer(agency.code()))
                .get("/v1/agencies/" + below.id() + "/units")
                .then()
                .statusCode(200);
        Api.as(Tokens.officer(agency.code()))
                .body(Map.of("nameTh", "สำนักปลัด"))
                .post("/v1/agencies/" + below.id() + "/units")
                .then()
                .statusCode(403);
    }

    private Response add(String name) {
        var response = post(name);
        response.then().statusCode(201);
        return response;
    }

    private Response post(String name) {
        return Api.as(Tokens.officer(agency.code()))
                .body(Map.of("nameTh", name))
                .post("/v1/agencies/" + agency.id() + "/units");
    }
}
