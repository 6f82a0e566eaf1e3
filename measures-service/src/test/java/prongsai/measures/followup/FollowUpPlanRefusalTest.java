package prongsai.measures.followup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static prongsai.measures.Given.agencyBelow;
import static prongsai.measures.Given.anyAgency;
import static prongsai.measures.Given.post;
import static prongsai.measures.Given.semiMonthly;

import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import prongsai.kit.test.Database;
import prongsai.kit.test.Events;
import prongsai.measures.Given.KnownAgency;

@QuarkusTest
class FollowUpPlanRefusalTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "until                   | 2024-05-29                                                    | 422 | /until",
                "until                   | 2024-06-31                                                    | 400 | /until",
                "until                   | 2567-07-15                                                    | 422 | /until",
                "from                    | 2024-07-01                                                    | 201 |",
                "from                    | +999999999-01-01                                              | 422 | /from",
                "colour                  | red                                                           | 400 | /colour",
            })
    void aPeriodThatIsWrongIsRefused(String property, String value, int status, String pointer) {
        assertAnswer(property, value, status, pointer);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"pattern\": \"WEEKLY\"}                                       | 400 | /recurrence/pattern",
                "{}                                                              | 422 | /recurrence/pattern",
                "{\"pattern\": \"EVERY_N_DAYS\"}                                 | 422 | /recurrence/days",
                "{\"pattern\": \"EVERY_N_DAYS\", \"days\": 0}                    | 422 | /recurrence/days",
                "{\"pattern\": \"EVERY_N_DAYS\", \"days\": 15.5}                 | 400 | /recurrence/days",
                "{\"pattern\": \"DATES\", \"dates\": []}                         | 422 | /recurrence/dates",
                "{\"pattern\": \"DATES\", \"dates\": [null]}                     | 422 | /recurrence/dates/0",
                "{\"pattern\": \"DATES\", \"dates\": [\"2024-06-02\", \"2024-06-01\"]} | 422 | /recurrence/dates/1",
                "{\"pattern\": \"SINGLE\", \"date\": \"2024-08-01\"}             | 422 | /recurrence/date",
            })
    void aRecurrenceThatIsWrongIsRefused(String recurrence, int status, String pointer) {
        assertAnswer("recurrence", Events.parse(recurrence), status, pointer);
    }

    @Test
    void aSupervisorOrChannelThatIsWrongIsRefused() {
        assertAnswer("supervisor", Map.of("kind", "UNIT"), 422, "/supervisor");
        assertAnswer("supervisor", Map.of("name", "ก"), 422, "/supervisor/kind");
        assertAnswer("supervisor", Map.of("kind", "POSITION", "name", "ก", "role", "MAIN"), 422, "/supervisor/role");
        var foreignUnit = anyAgency().unit("กองคลัง");
        assertAnswer("supervisor", Map.of("kind", "UNIT", "unitId", foreignUnit), 422, "/supervisor/unitId");
        assertAnswer("channels", List.of("LINE_GROUP", "LINE_GROUP"), 422, "/channels");
        assertAnswer("channels", List.of("PIGEON"), 400, "/channels/0");
    }

    @Test
    void measuresOfAnotherPlanAreRefused() {
        var agency = anyAgency();
        var plan = agency.plan();
        var own = agency.measure(plan);
        var ofAnother = agency.measure(agency.plan());
        assertRefused(agency, plan, semiMonthly(plan, own, ofAnother), "/measureIds/1");
        assertRefused(agency, plan, semiMonthly(plan, own, own), "/measureIds/1");
        assertRefused(agency, plan, semiMonthly(plan, own, UUID.randomUUID().toString()), "/measureIds/1");
        assertRefused(agency, plan, semiMonthly(plan), "/measureIds");
    }

    @Test
    void anUnknownAndAForeignPlanGetTheSameAnswer() {
        var agency = anyAgency();
        var foreign = anyAgency();
        var foreignPlan = foreign.plan();
        var foreignMeasure = foreign.measure(foreignPlan);
        var unknown = refusal(agency, semiMonthly(UUID.randomUUID().toString(), foreignMeasure));
        assertThat(refusal(agency, semiMonthly(foreignPlan, foreignMeasure))).isEqualTo(unknown);
        assertNothingStored(foreignPlan);
    }

    @Test
    void aParentDoesNotWriteInPlaceOfItsChild() {
        var parent = anyAgency();
        var child = agencyBelow(parent);
        var plan = child.plan();
        post(parent.officer(), "/v1/follow-up-plans", semiMonthly(plan, child.measure(plan)))
                .statusCode(403);
        assertNothingStored(plan);
    }

    private static void assertAnswer(String property, Object value, int status, String pointer) {
        var agency = anyAgency();
        var plan = agency.plan();
        var request = new HashMap<>(semiMonthly(plan, agency.measure(plan)));
        request.put(property, value);
        var answer = post(agency.officer(), "/v1/follow-up-plans", request).statusCode(status);
        if (status != 201) {
            answer.contentType("application/problem+json").body("errors[0].pointer", equalTo(pointer));
            assertNothingStored(plan);
        }
    }

    private static void assertRefused(KnownAgency agency, String plan, Map<String, Object> request, String pointer) {
        post(agency.officer(), "/v1/follow-up-plans", request)
                .statusCode(422)
                .body("errors[0].pointer", equalTo(pointer));
        assertNothingStored(plan);
    }

    private static Map<String, Object> refusal(KnownAgency agency, Map<String, Object> request) {
        Map<String, Object> problem = post(agency.officer(), "/v1/follow-up-plans", request)
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/measurePlanId"))
                .extract()
                .path("$");
        problem.remove("traceId");
        return problem;
    }

    private static void assertNothingStored(String plan) {
        for (var table : List.of("follow_up_plan", "follow_up")) {
            assertThat(Database.query("select 1 from " + table + " where measure_plan_id = ?::uuid", plan))
                    .isEmpty();
        }
        assertThat(Database.query(
                        "select 1 from outbox where aggregatetype = 'follow-ups' and payload like ?", "%" + plan + "%"))
                .isEmpty();
    }
}
