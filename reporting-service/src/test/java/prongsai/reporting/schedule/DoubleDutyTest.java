package prongsai.reporting.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import prongsai.kit.test.Api;
import prongsai.kit.test.Database;
import prongsai.reporting.ADuty;
import prongsai.reporting.APlan;
import prongsai.reporting.AnAgency;
import prongsai.reporting.Race;

/** The same plan or measure, frequency, reporter and content is one duty; what differs in one of them is another. */
@QuarkusTest
class DoubleDutyTest {

    private final AnAgency agency = AnAgency.known();
    private final APlan plan = agency.plan();

    @Test
    void sameDutyIsEnteredOnce() {
        rounds("[3, 6]").post().statusCode(201);

        rounds("[6, 3]")
                .with("windowDays", "20")
                .with("recipient", "{\"kind\": \"GROUP\", \"name\": \"จังหวัด\"}")
                .post()
                .statusCode(409)
                .contentType("application/problem+json")
                .body("type", equalTo("urn:prongsai:problem:conflict"));

        assertThat(schedules()).isEqualTo(1);
    }

    @Test
    void anythingThatMakesItAnotherDutyIsAccepted() {
        plan.duty().post().statusCode(201);

        plan.duty().onMeasure(plan.measure()).post().statusCode(201);
        plan.duty().onMeasure(plan.measureWithoutUnit()).post().statusCode(201);
        plan.duty().with("content", "\"RESULT\"").post().statusCode(201);
        plan.duty().with("frequency", "{\"kind\": \"MONTHLY\"}").post().statusCode(201);
        plan.duty()
                .with("reporter", "{\"kind\": \"GROUP\", \"name\": \"หัวหน้าสำนักปลัด\"}")
                .post()
                .statusCode(201);
        rounds("[3]").post().statusCode(201);
        rounds("[3, 6]").post().statusCode(201);
        plan.duty().once("2024-06-10").post().statusCode(201);
        plan.duty().once("2024-06-11").post().statusCode(201);
        agency.plan().duty().post().statusCode(201);

        assertThat(schedules()).isEqualTo(10);
    }

    @Test
    void oneOfManyRequestsAtTheSameTimeIsTakenAndNoLogNamesThePerson() {
        var name = "ชื่อของบุคคล";
        try (var log = Log.captured()) {
            var answers = Race.of(4, "measure_plan", plan.id(), () -> plan.duty()
                    .with("reporter", "{\"kind\": \"PERSON\", \"name\": \"" + name + "\"}")
                    .post()
                    .extract()
                    .statusCode());

            assertThat(answers).containsExactly(201, 409, 409, 409);
            assertThat(log.lines()).noneMatch(line -> line.contains(name));
        }
        assertThat(schedules()).isEqualTo(1);
        assertThat(Database.query("select payload from outbox where payload like ?", "%" + name + "%"))
                .isEmpty();
    }

    @Test
    void repeatedRequestWithTheSameKeyIsDoneOnce() {
        var request = plan.duty().json().toString();
        for (int tries = 0; tries < 2; tries++) {
            Api.as(agency.officer())
                    .header("Idempotency-Key", plan.id())
                    .body(request)
                    .post("/v1/reporting-schedules")
                    .then()
                    .statusCode(201)
                    .body("reports", hasSize(4));
        }
        assertThat(schedules()).isEqualTo(1);
    }

    private ADuty rounds(String months) {
        return plan.duty().with("frequency", "{\"kind\": \"ROUNDS\", \"months\": " + months + "}");
    }

    private long schedules() {
        return (Long)
                Database.query("select count(*) as n from reporting_schedule where measure_plan_id = ?", plan.id())
                        .get(0)
                        .get("n");
    }
}
