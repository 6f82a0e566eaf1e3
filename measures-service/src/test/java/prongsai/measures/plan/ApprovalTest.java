package prongsai.measures.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static prongsai.measures.Given.agencyBelow;
import static prongsai.measures.Given.anyAgency;
import static prongsai.measures.Given.approve;
import static prongsai.measures.Given.get;
import static prongsai.measures.Given.post;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.junit.jupiter.api.Test;
import prongsai.kit.test.Api;
import prongsai.kit.test.Database;
import prongsai.measures.Contract;

@QuarkusTest
class ApprovalTest {

    @Test
    void aPlanWhoseMeasuresHaveStepsIsApproved() {
        var agency = anyAgency();
        var plan = agency.plan();
        agency.measure(plan);
        approve(agency.approver(), plan, 1)
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("status", equalTo("APPROVED"))
                .body("approvedAt", notNullValue());
        get(agency.officer(), "/v1/measure-plans/" + plan).body("status", equalTo("APPROVED"));

        var events = Contract.published("measure-plan.approved", plan);
        assertThat(events).hasSize(1);
        assertThat(events.get(0).get("sequence").asLong()).isEqualTo(2);
        assertThat(events.get(0).at("/data/measures")).hasSize(1);
    }

    @Test
    void aMeasureWithoutStepsCannotBeApprovedAndEachIsNamed() {
        var agency = anyAgency();
        var plan = agency.plan();
        agency.measure(plan, Map.of("title", "ก"));
        agency.measure(plan);
        agency.measure(plan, Map.of("title", "ค"));
        approve(agency.approver(), plan, 3)
                .statusCode(422)
                .body("errors.pointer", contains("/measures/0/steps", "/measures/2/steps"));
        assertStillADraft(plan);
    }

    @Test
    void aPlanWithoutMeasuresCannotBeApproved() {
        var agency = anyAgency();
        var plan = agency.plan();
        approve(agency.approver(), plan, 0).statusCode(422).body("errors.pointer", contains("/measures"));
        assertStillADraft(plan);
    }

    @Test
    void approvalNeedsTheVersionThatTheApproverHasRead() {
        var agency = anyAgency();
        var plan = agency.plan();
        agency.measure(plan);
        Api.as(agency.approver())
                .post("/v1/measure-plans/" + plan + "/approval")
                .then()
                .statusCode(428);
        approve(agency.approver(), plan, 0).statusCode(412);
        assertStillADraft(plan);
    }

    @Test
    void onlyAnApproverOfTheAgencyItselfApproves() {
        var parent = anyAgency();
        var agency = agencyBelow(parent);
        var plan = agency.plan();
        agency.measure(plan);
        approve(agency.officer(), plan, 1).statusCode(403);
        approve(parent.approver(), plan, 1).statusCode(403);
        approve(anyAgency().approver(), plan, 1).statusCode(404);
        assertStillADraft(plan);
    }

    @Test
    void anApprovedPlanStandsAsItIs() {
        var agency = anyAgency();
        var plan = agency.plan();
        agency.measure(plan);
        approve(agency.approver(), plan, 1).statusCode(200);
        approve(agency.approver(), plan, 2).statusCode(409);
        post(agency.officer(), "/v1/measure-plans/" + plan + "/measures", Map.of("title", "ก"))
                .statusCode(409);
        get(agency.officer(), "/v1/measure-plans/" + plan)
                .header("ETag", "\"2\"")
                .body("measures.number", contains(1));
        assertThat(Contract.published("measure-plan.approved", plan)).hasSize(1);
    }

    private static void assertStillADraft(String plan) {
        assertThat(Contract.published("measure-plan.approved", plan)).isEmpty();
        assertThat(Database.query("select status from measure_plan where id = ?::uuid", plan))
                .containsExactly(Map.of("status", "DRAFT"));
    }
}
