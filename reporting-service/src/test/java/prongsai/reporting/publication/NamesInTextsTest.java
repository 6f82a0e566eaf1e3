package prongsai.reporting.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import prongsai.kit.test.Api;
import prongsai.kit.test.Database;
import prongsai.reporting.AnAgency;
import prongsai.reporting.AnApprovedPlan;

/** No person is named to everybody, also not in a text that somebody typed. */
@QuarkusTest
class NamesInTextsTest {

    private static final String NAME = "นายทดสอบ นามสมมุติ";

    private final AnAgency town = AnAgency.known();
    private final AnApprovedPlan plan = AnApprovedPlan.of(
            town, data -> ((ObjectNode) data.at("/measures/0/steps/1")).put("text", "มอบหมายให้" + NAME + " รวบรวม"));

    @ParameterizedTest
    @ValueSource(strings = {"MEASURES", "RESULTS"})
    void whatSeemsToNameAPersonIsNotPublishedAndEachPlaceIsTold(String kind) {
        publish(kind, "[]")
                .statusCode(422)
                .body("errors", hasSize(1))
                .body("errors[0].pointer", equalTo("/notNames"))
                .body(
                        "errors[0].detail",
                        allOf(
                                containsString("\"" + NAME + "\""),
                                containsString("/plan/measures/0/steps/1/text"),
                                containsString("มอบหมายให้" + NAME + " รวบรวม")));

        assertThat(stored()).isZero();
        RestAssured.get(plan.address(kind.toLowerCase(java.util.Locale.ROOT)))
                .then()
                .statusCode(404);
    }

    @Test
    void whatIsConfirmedToBeNoNameIsPublished() {
        publish("MEASURES", "[\" " + NAME + " \", \"นางอื่น\"]").statusCode(201);

        RestAssured.get(plan.address("measures")).then().statusCode(200).body(containsString(NAME));
    }

    @Test
    void confirmationOfOnePassageIsNoneOfAnother() {
        publish("MEASURES", "[\"นายทดสอบ\"]").statusCode(422);
        publish("MEASURES", "[\" \"]").statusCode(422).body("errors[0].pointer", equalTo("/notNames/0"));

        assertThat(stored()).isZero();
    }

    @Test
    void reasonOfTakingBackNamesNobodyEither() {
        var id = publish("MEASURES", "[\"" + NAME + "\"]")
                .statusCode(201)
                .extract()
                .path("id");

        withdraw(id, "[]").statusCode(422).body("errors[0].pointer", equalTo("/reason"));
        RestAssured.get(plan.address("measures")).then().statusCode(200);

        withdraw(id, "[\"" + NAME + "\"]").statusCode(200);
        RestAssured.get(plan.address("measures")).then().statusCode(410);
    }

    private ValidatableResponse publish(String kind, String notNames) {
        return Api.as(town.approver())
                .body("{\"measurePlanId\": \"%s\", \"kind\": \"%s\", \"notNames\": %s}"
                        .formatted(plan.id(), kind, notNames))
                .post("/v1/publications")
                .then();
    }

    private ValidatableResponse withdraw(Object id, String notNames) {
        return Api.as(town.approver())
                .header("If-Match", "\"0\"")
                .body("{\"reason\": \"%s แจ้งแก้ไข\", \"notNames\": %s}".formatted(NAME, notNames))
                .post("/v1/publications/" + id + "/withdrawal")
                .then();
    }

    private long stored() {
        return (long) Database.query("select count(*) as n from publication where measure_plan_id = ?", plan.id())
                .get(0)
                .get("n");
    }
}
