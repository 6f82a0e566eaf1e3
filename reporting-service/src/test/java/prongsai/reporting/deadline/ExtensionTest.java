package prongsai.reporting.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import prongsai.kit.test.Api;
import prongsai.kit.test.TestClock;
import prongsai.reporting.AnAgency;

@QuarkusTest
class ExtensionTest {

    private final AnAgency province = AnAgency.known();
    private final AnAgency town = province.below();
    private JsonNode reports;

    @BeforeEach
    void openTheReports() {
        TestClock.setDate(LocalDate.parse("2024-01-02"));
        reports = town.plan().duty().created().get("reports");
    }

    @AfterEach
    void letTheClockRun() {
        TestClock.reset();
    }

    @Test
    void supervisorGivesOneReportMoreTimeForAReason() {
        extend(province, "2024-01-31")
                .statusCode(200)
                .body("kind", equalTo("EXTENSION"))
                .body("reason", equalTo("เกิดอุทกภัยในพื้นที่"))
                .body("moved", equalTo(1));

        assertThat(Moving.dueOn(reports.get(0))).isEqualTo("2024-01-31");
        assertThat(Moving.dueOn(reports.get(1))).isEqualTo("2024-04-15");
        assertThat(Moving.events(reports.get(0))).hasSize(1);
        Api.as(town.officer())
                .get("/v1/reports/" + id() + "/due-dates")
                .then()
                .body("changes.kind", contains("EXTENSION"))
                .body("originalDueOn", equalTo("2024-01-15"));
    }

    @Test
    void whoOwesTheReportGivesItselfNoTime() {
        extend(town, "2024-01-31").statusCode(403);
        Api.as(town.approver())
                .header("If-Match", "\"0\"")
                .body(request("2024-01-31"))
                .post("/v1/reports/" + id() + "/extension")
                .then()
                .statusCode(403);

        assertThat(Moving.dueOn(reports.get(0))).isEqualTo("2024-01-15");
    }

    @Test
    void strangerDoesNotFindTheReport() {
        extend(AnAgency.known(), "2024-01-31").statusCode(404);
    }

    @ParameterizedTest
    @CsvSource({"2024-01-14, 422", "2024-01-15, 422", "2024-01-16, 200", "2025-09-30, 200", "2025-10-01, 422"})
    void newDateLiesAfterThePresentOne(String day, int status) {
        extend(province, day).statusCode(status);
    }

    @Test
    void reportThatWasHandedInGetsNoTime() {
        Moving.submit(reports.get(0), town);

        Api.as(province.supervisor())
                .header("If-Match", "*")
                .body(request("2024-01-31"))
                .post("/v1/reports/" + id() + "/extension")
                .then()
                .statusCode(422);
    }

    @Test
    void extensionDemandsThePresentVersionAndAReason() {
        var path = "/v1/reports/" + id() + "/extension";
        Api.as(province.supervisor())
                .body(request("2024-01-31"))
                .post(path)
                .then()
                .statusCode(428);
        Api.as(province.supervisor())
                .header("If-Match", "\"7\"")
                .body(request("2024-01-31"))
                .post(path)
                .then()
                .statusCode(412);
        Api.as(province.supervisor())
                .header("If-Match", "\"0\"")
                .body("{\"newDueOn\": \"2024-01-31\", \"reason\": \" \"}")
                .post(path)
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/reason"));
    }

    @Test
    void extensionIsWithdrawnLikeAnAnnouncement() {
        String change = extend(province, "2024-01-31").extract().path("id");

        Moving.withdraw(change, province).statusCode(200);

        assertThat(Moving.dueOn(reports.get(0))).isEqualTo("2024-01-15");
    }

    private ValidatableResponse extend(AnAgency by, String day) {
        return Api.as(by.supervisor())
                .header("If-Match", "\"0\"")
                .body(request(day))
                .post("/v1/reports/" + id() + "/extension")
                .then();
    }

    private static String request(String day) {
        return "{\"newDueOn\": \"" + day + "\", \"reason\": \"เกิดอุทกภัยในพื้นที่\"}";
    }

    private String id() {
        return reports.get(0).get("id").asText();
    }
}
