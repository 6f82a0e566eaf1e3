package prongsai.measures.followup;

import static prongsai.measures.Given.anyAgency;
import static prongsai.measures.Given.get;
import static prongsai.measures.Given.post;
import static prongsai.measures.Given.put;
import static prongsai.measures.Given.semiMonthly;

import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import prongsai.measures.Given.KnownAgency;

/** Four follow-ups of one measure as the memo plans them: 30 May, 15 and 30 June, 15 July 2567. */
record AFollowUpPlan(KnownAgency agency, String plan, String measure, String id) {

    static AFollowUpPlan ofTheMemo() {
        return with(Map.of());
    }

    /** @param more what is said beside measures, recurrence and period */
    static AFollowUpPlan with(Map<String, ?> more) {
        var agency = anyAgency();
        var plan = agency.plan();
        var measure = agency.measure(plan);
        var request = new HashMap<>(semiMonthly(plan, measure));
        request.putAll(more);
        String id = post(agency.officer(), "/v1/follow-up-plans", request)
                .statusCode(201)
                .extract()
                .path("id");
        return new AFollowUpPlan(agency, plan, measure, id);
    }

    /** What was asked for, with something else instead. */
    Map<String, Object> request(Map<String, ?> changes) {
        var request = new HashMap<>(semiMonthly(plan, measure));
        request.remove("measurePlanId");
        request.putAll(changes);
        return request;
    }

    ValidatableResponse change(Map<String, ?> changes, long version) {
        return put(agency.officer(), "/v1/follow-up-plans/" + id, request(changes), version);
    }

    ValidatableResponse read() {
        return get(agency.officer(), "/v1/follow-up-plans/" + id).statusCode(200);
    }

    List<String> followUps() {
        return read().extract().path("followUps.id");
    }

    /** @param number from 1 */
    String path(int number) {
        return "/v1/follow-ups/" + followUps().get(number - 1);
    }

    void record(int number, String heldOn) {
        post(agency.officer(), path(number) + "/record", Map.of("heldOn", heldOn), 0)
                .statusCode(200);
    }
}
