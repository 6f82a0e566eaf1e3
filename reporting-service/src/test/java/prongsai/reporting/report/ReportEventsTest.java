package prongsai.reporting.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion.VersionFlag;
import com.networknt.schema.ValidationMessage;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import prongsai.kit.test.Api;
import prongsai.kit.test.Events;
import prongsai.kit.test.TestClock;
import prongsai.reporting.AReport;
import prongsai.reporting.AnAgency;

/** What leaves the service is what its schemas and examples promise. */
@QuarkusTest
class ReportEventsTest {

    private final AnAgency agency = AnAgency.known();

    @AfterEach
    void letTheClockRun() {
        TestClock.reset();
    }

    @ParameterizedTest
    @ValueSource(strings = {"scheduled", "submitted", "returned", "accepted", "exempted"})
    void exampleKeepsItsSchema(String event) {
        var example = Events.example("src/main/resources/events/report." + event + ".v1.example.json");

        assertThat(violations(event, example)).isEmpty();
    }

    @Test
    void everyNewReportIsAnnounced() {
        TestClock.setDate(LocalDate.parse("2024-01-16"));
        var reports = agency.plan()
                .duty()
                .with("reporter", "{\"kind\": \"UNIT\", \"unitId\": \"%s\"}".formatted(agency.unit()))
                .created()
                .get("reports");

        for (var report : reports) {
            var event = published("scheduled", report);
            assertThat(violations("scheduled", event)).isEmpty();
            assertThat(event.get("sequence").asInt()).isZero();
            assertThat(event.at("/data/dueOn")).isEqualTo(report.get("dueOn"));
            assertThat(event.at("/data/title")).isEqualTo(report.get("title"));
            assertThat(event.at("/data/status")).isEqualTo(report.get("status"));
            assertThat(event.at("/data/enteredOn").asText()).isEqualTo("2024-01-16");
            assertThat(event.at("/data/agencyCode").asText()).isEqualTo(agency.code());
            assertThat(event.at("/data/responsibleUnitIds/0").asText())
                    .isEqualTo(agency.unit().toString());
        }
        assertThat(reports.findValuesAsText("status")).containsExactly("LATE_ENTRY", "OPEN", "OPEN", "OPEN");
    }

    @Test
    void submissionIsAnnouncedWithTheNextSequence() {
        TestClock.setDate(LocalDate.parse("2024-01-12"));
        var plan = agency.plan();
        var report = plan.duty().onMeasure(plan.measure()).created().at("/reports/0");

        Api.as(agency.officer())
                .header("If-Match", "\"0\"")
                .body("{\"summary\": \"เรียบร้อย\", \"none\": true}")
                .post("/v1/reports/" + report.get("id").asText() + "/submission")
                .then()
                .statusCode(200);

        var event = published("submitted", report);
        assertThat(violations("submitted", event)).isEmpty();
        assertThat(event.get("sequence").asInt()).isEqualTo(1);
        assertThat(event.at("/data/submittedOn").asText()).isEqualTo("2024-01-12");
        assertThat(event.at("/data/measureId").asText())
                .isEqualTo(plan.measure().toString());
    }

    @Test
    void everyStepOfTheReviewIsAnnounced() {
        TestClock.setDate(LocalDate.parse("2024-01-12"));
        var report = agency.plan()
                .duty()
                .firstReport()
                .submitted()
                .returnedBy(agency.head())
                .submitted();
        report.acceptedBy(agency.head());

        assertThat(states(report, "submitted"))
                .containsExactly("1 SUBMITTED 2024-01-15 2024-01-12", "3 RESUBMITTED 2024-01-19 2024-01-12");
        assertThat(states(report, "returned")).containsExactly("2 RETURNED 2024-01-19 2024-01-12");
        assertThat(states(report, "accepted")).containsExactly("4 ACCEPTED 2024-01-19 2024-01-12");
        assertThat(states(report, "exempted")).isEmpty();
    }

    @Test
    void exemptionIsAnnouncedWithoutItsReason() {
        TestClock.setDate(LocalDate.parse("2024-01-12"));
        var report = agency.plan().duty().firstReport();
        report.exempt(agency.head()).statusCode(200);

        assertThat(states(report, "exempted")).containsExactly("1 EXEMPT 2024-01-15 null");
        assertThat(report.published("exempted").get(0).toString()).doesNotContain("ยุบเลิก");
    }

    /** Sequence, status, date and day of the first submission, of events that keep their schema. */
    private static List<String> states(AReport report, String event) {
        return report.published(event).stream()
                .peek(each -> assertThat(violations(event, each)).isEmpty())
                .map(each -> each.get("sequence").asText() + " "
                        + each.at("/data/status").asText() + " "
                        + each.at("/data/dueOn").asText() + " "
                        + each.at("/data/submittedOn").asText())
                .toList();
    }

    private static JsonNode published(String event, JsonNode report) {
        var events = Events.published(
                "prongsai.report." + event + ".v1",
                UUID.fromString(report.get("id").asText()));
        assertThat(events).hasSize(1);
        return events.get(0);
    }

    private static Set<ValidationMessage> violations(String event, JsonNode message) {
        var schema = JsonSchemaFactory.getInstance(VersionFlag.V202012)
                .getSchema(
                        ReportEventsTest.class.getResourceAsStream("/events/report." + event + ".v1.schema.json"),
                        SchemaValidatorsConfig.builder()
                                .formatAssertionsEnabled(true)
                                .build());
        return schema.validate(message);
    }
}
