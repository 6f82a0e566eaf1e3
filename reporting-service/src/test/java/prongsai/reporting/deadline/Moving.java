package prongsai.reporting.deadline;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.UUID;
import prongsai.kit.test.Api;
import prongsai.kit.test.Database;
import prongsai.kit.test.Events;
import prongsai.reporting.AnAgency;

/** The request to move deadlines; what a test does not say is what every test may rely on. */
final class Moving {

    private static final String FIRST_QUARTER =
            """
            {"announcement": {"number": "ปช 0012/ว 45", "announcedOn": "2024-01-10", "subject": "ขยายระยะเวลาการรายงานผล"},
             "fiscalYear": 2567, "periodLabels": ["Q1/2567"], "newDueOn": "2024-01-31"}""";

    private final ObjectNode request = (ObjectNode) Events.parse(FIRST_QUARTER);

    /** The first quarter's reports to 31 January 2567. */
    static Moving firstQuarter() {
        return new Moving();
    }

    /** A part of the request, as JSON; {@code null} takes it away. */
    Moving with(String property, String json) {
        if (json == null) {
            request.remove(property);
        } else {
            request.set(property, Events.parse(json));
        }
        return this;
    }

    Moving to(String day) {
        return with("newDueOn", "\"" + day + "\"");
    }

    Moving dryRun() {
        return with("dryRun", "true");
    }

    String json() {
        return request.toString();
    }

    ValidatableResponse by(AnAgency agency) {
        return Api.as(agency.supervisor())
                .body(json())
                .post("/v1/deadline-changes")
                .then();
    }

    /** Its id. */
    String decidedBy(AnAgency agency) {
        return by(agency).statusCode(201).extract().path("id");
    }

    static ValidatableResponse withdraw(String change, AnAgency agency) {
        String etag = Api.as(agency.supervisor())
                .get("/v1/deadline-changes/" + change)
                .then()
                .extract()
                .header("ETag");
        return Api.as(agency.supervisor())
                .header("If-Match", etag)
                .post("/v1/deadline-changes/" + change + "/withdrawal")
                .then();
    }

    static void submit(JsonNode report, AnAgency agency) {
        String path = "/v1/reports/" + report.get("id").asText();
        String etag = Api.as(agency.officer()).get(path).then().extract().header("ETag");
        Api.as(agency.officer())
                .header("If-Match", etag)
                .body("{\"summary\": \"เรียบร้อย\", \"none\": true}")
                .post(path + "/submission")
                .then()
                .statusCode(200);
    }

    static String dueOn(JsonNode report) {
        return Database.query(
                        "select due_on::text from report where id = ?",
                        UUID.fromString(report.get("id").asText()))
                .get(0)
                .get("due_on")
                .toString();
    }

    static List<JsonNode> events(JsonNode report) {
        return Events.published(
                "prongsai.report.rescheduled.v1",
                UUID.fromString(report.get("id").asText()));
    }
}
