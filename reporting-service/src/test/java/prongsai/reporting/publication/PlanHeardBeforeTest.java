package prongsai.reporting.publication;

import static org.hamcrest.Matchers.containsString;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;
import prongsai.kit.test.Api;
import prongsai.kit.test.Database;
import prongsai.reporting.AnAgency;
import prongsai.reporting.AnApprovedPlan;

/** A plan that was told before this service kept plans whole. */
@QuarkusTest
class PlanHeardBeforeTest {

    private final AnAgency town = AnAgency.known();

    @Test
    void hasNoDocumentUntilItIsToldAgainAndSaysSo() {
        var plan = AnApprovedPlan.of(town);
        Database.execute("delete from heard_plan where measure_plan_id = ?", plan.id());

        document(plan).statusCode(409).body("detail", containsString("approve it again"));
        plan.publish("MEASURES").statusCode(409).body("detail", containsString("approve it again"));

        plan.titled("มาตรการที่ส่งมาใหม่", 4);
        document(plan).statusCode(200);
        plan.publish("MEASURES").statusCode(201);
    }

    @Test
    void isNotFoundByStrangers() {
        var plan = AnApprovedPlan.of(AnAgency.known());
        Database.execute("delete from heard_plan where measure_plan_id = ?", plan.id());

        document(plan).statusCode(404);
    }

    private ValidatableResponse document(AnApprovedPlan plan) {
        return Api.as(town.officer())
                .accept("*/*")
                .get("/v1/documents/measures?format=HTML&planId=" + plan.id())
                .then();
    }
}
