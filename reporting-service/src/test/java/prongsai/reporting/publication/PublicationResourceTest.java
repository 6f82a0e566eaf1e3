package prongsai.reporting.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import prongsai.kit.test.Api;
import prongsai.kit.test.AuditTrail;
import prongsai.kit.test.Database;
import prongsai.kit.test.TestClock;
import prongsai.reporting.AnAgency;
import prongsai.reporting.AnApprovedPlan;

@QuarkusTest
class PublicationResourceTest {

    private final AnAgency province = AnAgency.known();
    private final AnAgency town = province.below();

    @BeforeEach
    void setTheDay() {
        TestClock.setDate(LocalDate.parse("2024-05-21"));
    }

    @AfterEach
    void letTheClockRun() {
        TestClock.reset();
    }

    @ParameterizedTest
    @ValueSource(strings = {"measures", "results"})
    void approverPublishesADocumentOfTheApprovedPlan(String kind) {
        var plan = AnApprovedPlan.of(town);

        plan.publish(kind.toUpperCase(java.util.Locale.ROOT))
                .statusCode(201)
                .header("Location", containsString("/v1/publications/"))
                .header("ETag", "\"0\"")
                .body("agencyId", equalTo(town.id().toString()))
                .body("fiscalYear", equalTo(2567))
                .body("number", equalTo(1))
                .body("status", equalTo("PUBLISHED"))
                .body("effectiveOn", equalTo("2024-05-20"))
                .body("publishedAt", equalTo("2024-05-21T05:00:00Z"))
                .body("address", equalTo(plan.address(kind)))
                .body("versionAddress", endsWith("/" + kind + "/versions/1"))
                .body("withdrawnAt", nullValue());
    }

    @Test
    void whatIsNotApprovedIsNotPublished() {
        var plan = AnApprovedPlan.draftOf(town);

        plan.publish("MEASURES").statusCode(409).body("type", equalTo("urn:prongsai:problem:wrong-state"));

        assertThat(stored(plan)).isZero();
        Api.anonymous().accept("*/*").get(plan.address("measures")).then().statusCode(404);
    }

    @Test
    void nobodyPublishesForAnotherAgency() {
        var plan = AnApprovedPlan.of(town);

        plan.publish("MEASURES", province.approver()).statusCode(403);
        plan.publish("MEASURES", AnAgency.known().approver())
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/measurePlanId"));
        plan.publish("MEASURES", town.officer()).statusCode(403);

        assertThat(stored(plan)).isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"kind\": \"MEASURES\"}",
                "{\"measurePlanId\": \"018ae1b2-6c00-7a11-9c01-0000000000c1\"}",
            })
    void planAndKindAreNeeded(String body) {
        Api.as(town.approver()).body(body).post("/v1/publications").then().statusCode(422);
    }

    @Test
    void publishingAgainIsTheNextVersionAtTheSameAddress() {
        var plan = AnApprovedPlan.of(town);
        plan.published("MEASURES");

        plan.publish("MEASURES")
                .statusCode(201)
                .body("number", equalTo(2))
                .body("address", equalTo(plan.address("measures")));
        plan.publish("RESULTS").statusCode(201).body("number", equalTo(1));
    }

    @Test
    void repeatedRequestPublishesOnce() {
        var plan = AnApprovedPlan.of(town);
        var key = UUID.randomUUID().toString();
        for (int i = 0; i < 2; i++) {
            Api.as(town.approver())
                    .header("Idempotency-Key", key)
                    .body("{\"measurePlanId\": \"%s\", \"kind\": \"MEASURES\"}".formatted(plan.id()))
                    .post("/v1/publications")
                    .then()
                    .statusCode(201);
        }

        assertThat(stored(plan)).isOne();
    }

    @Test
    void otherPlanOfTheYearTakesTheAddressOnlyOnceThatIsFree() {
        var first = AnApprovedPlan.of(town);
        var shown = first.published("MEASURES");
        var second = AnApprovedPlan.of(town);

        second.publish("MEASURES").statusCode(409);

        first.withdraw(shown, "ใช้แผนฉบับใหม่แทน").statusCode(200);
        second.publish("MEASURES").statusCode(201).body("number", equalTo(2));
    }

    @Test
    void whatIsTakenBackSaysWhenAndWhy() {
        var plan = AnApprovedPlan.of(town);
        var id = plan.published("MEASURES");

        plan.withdraw(id, "อยู่ระหว่างแก้ไข")
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("status", equalTo("WITHDRAWN"))
                .body("withdrawalReason", equalTo("อยู่ระหว่างแก้ไข"))
                .body("withdrawnAt", equalTo("2024-05-21T05:00:00Z"));

        Api.as(town.approver())
                .header("If-Match", "\"1\"")
                .body("{\"reason\": \"อีกครั้ง\"}")
                .post("/v1/publications/" + id + "/withdrawal")
                .then()
                .statusCode(409);
    }

    @Test
    void takingBackDemandsAReasonAndThePresentVersion() {
        var plan = AnApprovedPlan.of(town);
        var path = "/v1/publications/" + plan.published("MEASURES") + "/withdrawal";

        plan.withdraw(path.split("/")[3], " ").statusCode(422).body("errors[0].pointer", equalTo("/reason"));
        Api.as(town.approver()).body("{\"reason\": \"x\"}").post(path).then().statusCode(428);
        Api.as(town.approver())
                .header("If-Match", "\"7\"")
                .body("{\"reason\": \"x\"}")
                .post(path)
                .then()
                .statusCode(412);
        Api.as(province.approver())
                .header("If-Match", "\"0\"")
                .body("{\"reason\": \"x\"}")
                .post(path)
                .then()
                .statusCode(403);
        Api.as(town.officer()).get(path.replace("/withdrawal", "")).then().body("status", equalTo("PUBLISHED"));
    }

    @Test
    void thoseAboveSeeWhatIsPublishedBelowAndStrangersDoNot() {
        var plan = AnApprovedPlan.of(town);
        var id = plan.published("MEASURES");
        plan.published("RESULTS");

        Api.as(province.supervisor())
                .get("/v1/publications?fiscalYear=2567&kind=MEASURES")
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].id", equalTo(id));
        Api.as(town.officer())
                .get("/v1/publications")
                .then()
                .body("items", hasSize(2))
                .body("items[1].id", equalTo(id));
        Api.as(town.officer())
                .get("/v1/publications?limit=1")
                .then()
                .body("items", hasSize(1))
                .body("next", org.hamcrest.Matchers.notNullValue());
        Api.as(province.supervisor())
                .get("/v1/publications?agencyId=" + province.id())
                .then()
                .body("items", hasSize(0));
        var stranger = AnAgency.known();
        Api.as(stranger.supervisor()).get("/v1/publications").then().body("items", hasSize(0));
        Api.as(stranger.officer()).get("/v1/publications/" + id).then().statusCode(404);
        Api.as(stranger.approver())
                .header("If-Match", "\"0\"")
                .body("{\"reason\": \"x\"}")
                .post("/v1/publications/" + id + "/withdrawal")
                .then()
                .statusCode(404);
    }

    @Test
    void bothActsLeaveARowInTheAudit() {
        var plan = AnApprovedPlan.of(town);

        var rows = AuditTrail.during(
                () -> plan.withdraw(plan.published("MEASURES"), "แก้ไข").statusCode(200));

        assertThat(rows)
                .extracting(row -> row.get("operation"))
                .containsExactly("publishDocument", "withdrawPublication");
    }

    @Test
    void rowsOfWhatWasPublishedStayAsTheyAre() {
        var id = UUID.fromString(AnApprovedPlan.of(town).published("MEASURES"));

        for (var change : new String[] {
            "update publication set title = 'x' where id = ?",
            "update publication set withdrawn_at = now(), withdrawn_by = 'x', withdrawal_reason = 'x', number = 9 where id = ?",
            "delete from publication where id = ?",
            "update published_file set content = '' where publication_id = ?",
            "delete from published_file where publication_id = ?",
        }) {
            assertThatThrownBy(() -> Database.execute(change, id))
                    .as(change)
                    .hasStackTraceContaining("what was published stays as it was");
        }
    }

    private static long stored(AnApprovedPlan plan) {
        return (long) Database.query("select count(*) as n from publication where measure_plan_id = ?", plan.id())
                .get(0)
                .get("n");
    }
}
