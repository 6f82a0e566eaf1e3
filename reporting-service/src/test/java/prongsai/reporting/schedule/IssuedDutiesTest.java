package prongsai.reporting.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import prongsai.kit.test.Api;
import prongsai.kit.test.Database;
import prongsai.kit.test.Events;
import prongsai.kit.test.TestClock;
import prongsai.reporting.APlan;
import prongsai.reporting.AnAgency;
import prongsai.reporting.holiday.Holidays;
import prongsai.reporting.plan.MeasurePlans;
import prongsai.reporting.report.Reports;

@QuarkusTest
class IssuedDutiesTest {

    private static final String MONTHLY =
            """
            {"fiscalYear": 2567, "frequency": {"kind": "MONTHLY"}, "content": "PROGRESS", "windowDays": 5,
             "reporter": {"kind": "POSITION", "name": "หัวหน้าหน่วยงาน"}, "recipientType": "PROVINCE"}""";

    @Inject
    ReportingScheduleRepository schedules;

    @Inject
    MeasurePlans plans;

    @Inject
    Reports all;

    @Inject
    Holidays holidays;

    private final AnAgency province = AnAgency.known();
    private final APlan plan = approved(province.below().plan());
    private final APlan other = approved(province.below().plan());

    @BeforeEach
    void stopTheClock() {
        TestClock.setDate(LocalDate.parse("2024-02-01"));
    }

    @AfterEach
    void letTheClockRun() {
        TestClock.reset();
    }

    @Test
    void everyApprovedPlanBelowGetsItsReports() {
        approved(AnAgency.known().plan());
        approved(province.plan());
        province.below().plan(); // a draft

        issue(MONTHLY).statusCode(201).body("schedules", is(2)).body("reports", is(24));

        var reports = reports(plan);
        assertThat(reports).hasSize(12);
        assertThat(reports.get(0).at("/period/label").asText()).isEqualTo("M01/2567");
        assertThat(reports.get(0).get("dueOn").asText()).isEqualTo("2023-11-05");
        assertThat(reports.get(0).get("status").asText()).isEqualTo("LATE_ENTRY");
        assertThat(reports.get(11).get("status").asText()).isEqualTo("OPEN");
        assertThat(reports.get(0).get("title").asText())
                .isEqualTo("รายงานความก้าวหน้า เดือนตุลาคม 2566: " + APlan.TITLE);
        assertThat(reports.get(0).get("reviewerAgencyId").asText())
                .isEqualTo(province.id().toString());
        assertThat(reports.get(0).get("responsibleUnitIds").get(0).asText())
                .isEqualTo(plan.agency().unit().toString());
    }

    @Test
    void issuedAgainItGoesToPlansThatCameSince() {
        issue(MONTHLY).body("schedules", is(2));
        approved(province.below().plan());

        issue(MONTHLY).statusCode(201).body("schedules", is(1)).body("reports", is(12));
    }

    /** An event for each, exactly as it is told of a report that its own agency has opened. */
    @Test
    void eachReportIsAnnouncedAsAnyOther() {
        issue(MONTHLY).statusCode(201);
        var byHand = plan.duty()
                .to(province)
                .with("frequency", "{\"kind\": \"MONTHLY\"}")
                .with("windowDays", "5")
                .with("reporter", "{\"kind\": \"POSITION\", \"name\": \"อื่น\"}")
                .created()
                .get("reports");

        var issued = reports(plan).stream()
                .filter(each -> !contains(byHand, each.get("id").asText()))
                .toList();

        assertThat(issued).hasSize(12);
        for (int i = 0; i < issued.size(); i++) {
            assertThat(event(issued.get(i))).isEqualTo(event(byHand.get(i)));
        }
    }

    /** The set-based way makes what the plan's own way expects: followed once more, nothing is opened, changed or withdrawn. */
    @Test
    void issuedReportsAreWhatTheirScheduleExpects() {
        issue(MONTHLY).statusCode(201);
        var before = reports(other);

        QuarkusTransaction.requiringNew().run(() -> {
            var schedule = schedules.ofPlan(other.id()).get(0);
            var subject = schedule.subject(plans.find(other.id()).orElseThrow()).orElseThrow();
            var today = LocalDate.parse("2024-02-01");
            var expected = schedule.reports(subject, holidays.around(today, today), today);
            all.adjust(Map.of(schedule.id(), expected), other.agency().code(), today);
        });

        assertThat(reports(other)).isEqualTo(before).hasSize(12);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "recipientType | \"OWN_HEAD\"                                        | /recipientType",
                "reporter      | {\"kind\": \"PERSON\", \"name\": \"x\"}             | /reporter/kind",
                "frequency     | {\"kind\": \"ROUNDS\"}                              | /frequency/months",
                "frequency     | {\"kind\": \"ONCE\", \"on\": \"2024-06-10\"}        | /windowDays"
            })
    void badDutyIsRefusedAndLeavesNothing(String property, String value, String pointer) {
        var request = (ObjectNode) Events.parse(MONTHLY);
        request.set(property, Events.parse(value));

        issue(request.toString()).statusCode(422).body("errors.pointer", hasItem(pointer));

        assertThat(reports(plan)).isEmpty();
    }

    private ValidatableResponse issue(String request) {
        return Api.as(province.supervisor())
                .body(request)
                .post("/v1/issued-duties")
                .then();
    }

    private static APlan approved(APlan plan) {
        Database.execute("update measure_plan set status = 'APPROVED', approved_at = now() where id = ?", plan.id());
        return plan;
    }

    private static List<JsonNode> reports(APlan of) {
        var answer = Events.parse(Api.as(of.agency().officer())
                .get("/v1/reports?limit=100&measurePlanId=" + of.id())
                .then()
                .statusCode(200)
                .extract()
                .asString());
        return StreamSupport.stream(answer.get("items").spliterator(), false).toList();
    }

    private static boolean contains(JsonNode reports, String id) {
        return reports.findValuesAsText("id").contains(id);
    }

    /** What is told of it, without what tells it from others. */
    private static JsonNode event(JsonNode report) {
        var events = Events.published(
                "prongsai.report.scheduled.v1", UUID.fromString(report.get("id").asText()));
        assertThat(events).hasSize(1);
        var event = (ObjectNode) events.get(0).deepCopy();
        event.remove(List.of("id", "time", "subject", "traceparent"));
        ((ObjectNode) event.get("data")).remove(List.of("id", "scheduleId"));
        return event;
    }
}
