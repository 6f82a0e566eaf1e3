package prongsai.measures.adoption;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static prongsai.measures.Given.agencyBelow;
import static prongsai.measures.Given.anyAgency;
import static prongsai.measures.Given.approve;
import static prongsai.measures.Given.delete;
import static prongsai.measures.Given.get;
import static prongsai.measures.Given.post;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import prongsai.kit.test.Api;
import prongsai.kit.test.AuditTrail;
import prongsai.kit.test.Database;
import prongsai.kit.test.Tokens;
import prongsai.measures.IssuedPlan;

@QuarkusTest
class IssuanceTest {

    @Test
    void anApproverAndASupervisorIssueAnApprovedPlan() {
        var province = anyAgency();
        var plan = IssuedPlan.of(province);
        get(province.officer(), path(plan.id()))
                .statusCode(200)
                .body("audience", equalTo("ALL_BELOW"))
                .body("agencyIds", hasSize(0))
                .body("edition", equalTo(1))
                .body("issuedBy", equalTo("account-of-" + province.code()))
                .body("withdrawnAt", nullValue());
        post(Tokens.supervisor(province.code()), path(plan.id()), Map.of("audience", "DIRECTLY_BELOW"), plan.version())
                .statusCode(200)
                .header("ETag", equalTo("\"1\""))
                .body("audience", equalTo("DIRECTLY_BELOW"))
                .body("edition", equalTo(1));
    }

    @Test
    void issuingLeavesOneRowInTheAudit() {
        var plan = IssuedPlan.of(anyAgency());
        var rows = AuditTrail.during(() -> plan.issue(IssuedPlan.TO_ALL).statusCode(200));
        assertThat(rows).extracting(row -> row.get("operation")).containsExactly("issueMeasurePlan");
    }

    @Test
    void aPlanThatIsNotInForceIsNotIssued() {
        var province = anyAgency();
        var draft = province.plan();
        province.measure(draft);
        post(province.approver(), path(draft), IssuedPlan.TO_ALL, 1).statusCode(409);
        assertThat(issuances(draft)).isEmpty();

        var closed = IssuedPlan.of(province);
        post(province.approver(), "/v1/measure-plans/" + closed.id() + "/closing", Map.of(), closed.version())
                .statusCode(200);
        closed.issue(IssuedPlan.TO_ALL).statusCode(409);
    }

    @Test
    void onlyTheAgencyItselfIssuesItsPlan() {
        var ministry = anyAgency();
        var province = agencyBelow(ministry);
        var unit = agencyBelow(province);
        var plan = IssuedPlan.of(province);
        post(ministry.approver(), path(plan.id()), IssuedPlan.TO_ALL, plan.version())
                .statusCode(403);
        post(unit.approver(), path(plan.id()), IssuedPlan.TO_ALL, plan.version())
                .statusCode(404);
    }

    @Test
    void whoIssuesHasSeenThePlanAsItIs() {
        var plan = IssuedPlan.of(anyAgency());
        post(plan.issuer().approver(), path(plan.id()), IssuedPlan.TO_ALL, plan.version() - 1)
                .statusCode(412);
        post(plan.issuer().approver(), path(plan.id()), IssuedPlan.TO_ALL).statusCode(428);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"audience\": \"CHOSEN\"}",
                "{\"audience\": \"CHOSEN\", \"agencyIds\": []}",
                "{\"audience\": \"CHOSEN\", \"agencyIds\": [null]}",
                "{\"audience\": \"CHOSEN\", \"agencyIds\": [\"%1$s\", \"%1$s\"]}",
                "{\"audience\": \"CHOSEN\", \"agencyIds\": [\"%2$s\"]}",
                "{\"audience\": \"CHOSEN\", \"agencyIds\": [\"%3$s\"]}",
                "{\"audience\": \"ALL_BELOW\", \"agencyIds\": [\"%1$s\"]}",
                "{\"audience\": \"DIRECTLY_BELOW\", \"agencyIds\": [\"%1$s\"]}",
            })
    void whoIsNotBelowIsNotChosen(String body) {
        var province = anyAgency();
        var plan = province.plan();
        province.measure(plan);
        approve(province.approver(), plan, 1).statusCode(200);
        post(
                        province.approver(),
                        path(plan),
                        body.formatted(
                                agencyBelow(province).id(),
                                province.id(),
                                anyAgency().id()),
                        2)
                .statusCode(422);
        assertThat(issuances(plan)).isEmpty();
    }

    @Test
    void aMisspeltAudienceIsMalformed() {
        var plan = IssuedPlan.of(anyAgency());
        plan.issue(Map.of("audience", "EVERYBODY")).statusCode(400);
        plan.issue(Map.of("audience", "ALL_BELOW", "colour", "red")).statusCode(400);
    }

    @Test
    void aWithdrawnPlanIsAdoptedByNobodyElseAndMayBeIssuedAgain() {
        var province = anyAgency();
        var early = agencyBelow(province);
        var late = agencyBelow(province);
        var plan = IssuedPlan.of(province);
        var adoption = plan.adoptedBy(early);
        Api.as(province.approver()).delete(path(plan.id())).then().statusCode(428);
        delete(province.approver(), path(plan.id()), 7).statusCode(412);
        delete(province.approver(), path(plan.id()), 0).statusCode(204);
        delete(province.approver(), path(plan.id()), 1).statusCode(409);
        get(province.officer(), path(plan.id())).body("withdrawnAt", notNullValue());

        plan.adopt(late, Map.of()).statusCode(404);
        get(late.officer(), "/v1/issued-plans/" + plan.id()).statusCode(404);
        get(late.officer(), "/v1/issued-plans").body("items", hasSize(0));
        get(early.officer(), "/v1/issued-plans/" + plan.id()).statusCode(200);
        get(early.officer(), "/v1/issued-plans").body("items.adoptionId", contains(adoption));
        get(province.officer(), "/v1/measure-plans/" + plan.id() + "/adoptions")
                .body("items.agencyCode", contains(early.code()));

        plan.issue(IssuedPlan.TO_ALL).statusCode(200).body("withdrawnAt", nullValue());
        plan.adoptedBy(late);
    }

    @Test
    void whatWasNeverIssuedIsNotThere() {
        var province = anyAgency();
        var plan = province.plan();
        get(province.officer(), path(plan)).statusCode(404);
        get(province.officer(), "/v1/measure-plans/" + plan + "/adoptions").statusCode(404);
        delete(province.approver(), path(plan), 0).statusCode(404);
        get(province.officer(), path(UUID.randomUUID().toString())).statusCode(404);
    }

    private static List<Map<String, Object>> issuances(String plan) {
        return Database.query("select 1 from plan_issuance where measure_plan_id = ?::uuid", plan);
    }

    private static String path(String plan) {
        return "/v1/measure-plans/" + plan + "/issuance";
    }
}
