package prongsai.reporting.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import prongsai.kit.test.Api;
import prongsai.kit.test.Database;
import prongsai.reporting.APlan;
import prongsai.reporting.AnAgency;

/** Bad input gets its problem with status and pointer, and nothing is stored. */
@QuarkusTest
class BadScheduleTest {

    private final AnAgency agency = AnAgency.known();
    private final APlan plan = agency.plan();
    private List<Long> stored;

    @BeforeEach
    void count() {
        stored = rows();
    }

    @AfterEach
    void nothingIsStored() {
        assertThat(rows()).isEqualTo(stored);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "frequency  | {\"kind\": \"ROUNDS\"}                          | 422 | /frequency/months",
                "frequency  | {\"kind\": \"ROUNDS\", \"months\": []}          | 422 | /frequency/months",
                "frequency  | {\"kind\": \"ROUNDS\", \"months\": [4]}         | 422 | /frequency/months",
                "frequency  | {\"kind\": \"ROUNDS\", \"months\": [3, null]}   | 422 | /frequency/months/1",
                "frequency  | {\"kind\": \"QUARTERLY\", \"months\": [3]}      | 422 | /frequency/months",
                "frequency  | {\"kind\": \"ONCE\"}                            | 422 | /frequency/on",
                "frequency  | {\"kind\": \"ONCE\", \"on\": \"2567-06-10\"}    | 422 | /frequency/on",
                "frequency  | {\"kind\": \"ONCE\", \"on\": \"2023-09-30\"}    | 422 | /frequency/on",
                "frequency  | {\"kind\": \"ONCE\", \"on\": \"2025-10-01\"}    | 422 | /frequency/on",
                "frequency  | {\"kind\": \"ONCE\", \"on\": \"10 มิ.ย. 2567\"} | 400 | /frequency/on",
                "frequency  | {\"kind\": \"ONCE\", \"on\": \"2024-02-30\"}    | 400 | /frequency/on",
                "frequency  | {\"kind\": \"ONCE\", \"on\": \"2024-06-10\"}    | 422 | /windowDays",
                "frequency  | {\"kind\": \"WEEKLY\"}                          | 400 | /frequency/kind",
                "frequency  | {\"kind\": \"MONTHLY\", \"day\": 3}             | 400 | /frequency/day",
                "frequency  | {}                                              | 422 | /frequency/kind",
                "windowDays | 91                                              | 422 | /windowDays",
                "windowDays | -1                                              | 422 | /windowDays",
                "windowDays | 1.5                                             | 400 | /windowDays",
                "windowDays | \"15\"                                          | 400 | /windowDays",
                "content    | \"OPINION\"                                     | 400 | /content",
                "reporter   | {\"kind\": \"GROUP\"}                           | 422 | /reporter/name",
                "reporter   | {\"name\": \"สำนักปลัด\"}                         | 422 | /reporter/kind",
                "recipient  | {\"kind\": \"WILDCARD\"}                        | 422 | /recipient/wildcard",
                "recipient  | {\"kind\": \"WILDCARD\", \"wildcard\": \"SOME\"} | 400 | /recipient/wildcard",
                "recipient  | {}                                              | 422 | /recipient/kind",
                "recipient  | {\"type\": \"PROVINCE\"}                        | 422 | /recipient/agencyCode",
                "recipient  | {\"type\": \"MINISTRY\", \"agencyCode\": \"NOBODY\"} | 422 | /recipient/agencyCode",
                "recipient  | {\"type\": \"PROVINCE\", \"agencyCode\": \"x%\"} | 422 | /recipient/agencyCode",
                "recipient  | {\"type\": \"OWN_HEAD\", \"agencyCode\": \"MOI\"} | 422 | /recipient/agencyCode",
                "recipient  | {\"type\": \"OWN_HEAD\", \"name\": \"x\"}        | 422 | /recipient/kind",
                "recipient  | {\"type\": \"FRIENDS\"}                         | 400 | /recipient/type",
                "itemCode   | \"x34\"                                         | 422 | /itemCode",
                "itemCode   | \"o340\"                                        | 422 | /itemCode",
                "afterEnd   | \"PAUSE\"                                       | 400 | /afterEnd",
                "dayShift   | \"SOMEDAY\"                                     | 400 | /dayShift",
                "fiscalYear | 2024                                            | 400 | /fiscalYear",
            })
    void isRefusedWithAPointer(String property, String json, int status, String pointer) {
        refused(plan.duty().with(property, json).post(), status, pointer);
    }

    @ParameterizedTest
    @CsvSource({"measurePlanId", "frequency", "reporter", "recipient", "content"})
    void dutyNeedsAllItsParts(String property) {
        refused(plan.duty().with(property, null).post(), 422, "/" + property);
    }

    @Test
    void nameIsBounded() {
        var reporter = "{\"kind\": \"GROUP\", \"name\": \"%s\"}".formatted("ก".repeat(501));

        refused(plan.duty().with("reporter", reporter).post(), 422, "/reporter/name");
    }

    @Test
    void measureBelongsToThePlan() {
        refused(plan.duty().onMeasure(agency.plan().measure()).post(), 422, "/measureId");
        refused(plan.duty().onMeasure(UUID.randomUUID()).post(), 422, "/measureId");
    }

    @Test
    void measureAndItemAreTwoDuties() {
        refused(
                plan.duty()
                        .onMeasure(plan.measure())
                        .with("itemCode", "\"o34\"")
                        .post(),
                422,
                "/itemCode");
    }

    /** Neither one below, nor the agency itself, nor one elsewhere. */
    @Test
    void recipientIsAnAgencyAbove() {
        for (var other : List.of(agency.below(), agency, AnAgency.known())) {
            refused(plan.duty().to(other).post(), 422, "/recipient/agencyCode");
        }
    }

    @ParameterizedTest
    @CsvSource({"reporter", "recipient"})
    void unitBelongsToTheAgency(String place) {
        var foreign = "{\"kind\": \"UNIT\", \"unitId\": \"%s\"}"
                .formatted(AnAgency.known().unit());

        refused(plan.duty().with(place, foreign).post(), 422, "/" + place + "/unitId");
    }

    @Test
    void unknownPlanAndForeignPlanGetTheSameAnswer() {
        var unknown = plan.duty()
                .with("measurePlanId", "\"" + UUID.randomUUID() + "\"")
                .post();
        var foreign = plan.duty().post(AnAgency.known().officer());

        refused(unknown, 422, "/measurePlanId");
        refused(foreign, 422, "/measurePlanId");
        assertThat(withoutTrace(foreign.extract().asString()))
                .isEqualTo(withoutTrace(unknown.extract().asString()));
    }

    @Test
    void whoSeesAPlanBelowDoesNotWriteInItsPlace() {
        agency.below().plan().duty().post(agency.officer()).statusCode(403);
    }

    @Test
    void bodyMustBeThereAndReadable() {
        for (var body : List.of("", "null", "[]", "{", "{\"content\": \"PROGRESS\"} more")) {
            var status = Api.as(agency.officer())
                    .body(body)
                    .post("/v1/reporting-schedules")
                    .then()
                    .extract()
                    .statusCode();
            assertThat(status).as(body).isIn(400, 422);
        }
    }

    @Test
    void listRefusesWhatItDoesNotKnow() {
        Api.as(agency.officer()).get("/v1/reporting-schedules?plan=1").then().statusCode(400);
        Api.as(agency.officer()).get("/v1/reporting-schedules?cursor=x").then().statusCode(400);
        Api.as(agency.officer()).get("/v1/reporting-schedules?limit=201").then().statusCode(422);
    }

    private static void refused(ValidatableResponse answer, int status, String pointer) {
        answer.statusCode(status).contentType("application/problem+json").body("errors[0].pointer", equalTo(pointer));
    }

    private static String withoutTrace(String problem) {
        return problem.replaceAll("\"traceId\":\"[^\"]*\"", "");
    }

    private static List<Long> rows() {
        return List.of(Database.count("reporting_schedule"), Database.count("report"), Database.count("outbox"));
    }
}
