package prongsai.measures;

import static prongsai.measures.Given.approve;
import static prongsai.measures.Given.get;
import static prongsai.measures.Given.post;
import static prongsai.measures.Given.put;

import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import prongsai.measures.Given.KnownAgency;

/** An approved plan that an agency has issued to those below it. */
public record IssuedPlan(KnownAgency issuer, String id) {

    public static final Map<String, ?> TO_ALL = Map.of("audience", "ALL_BELOW");

    /** With one measure of two steps, issued to all below. */
    public static IssuedPlan of(KnownAgency issuer) {
        return of(issuer, measure("มาตรการป้องกันการรับสินบน", "ประกาศนโยบาย", "เผยแพร่บนเว็บไซต์"));
    }

    @SafeVarargs
    public static IssuedPlan of(KnownAgency issuer, Map<String, ?>... measures) {
        var plan = issuer.plan();
        for (var measure : measures) {
            issuer.measure(plan, measure);
        }
        approve(issuer.approver(), plan, measures.length).statusCode(200);
        var issued = new IssuedPlan(issuer, plan);
        issued.issue(TO_ALL).statusCode(200);
        return issued;
    }

    public static Map<String, Object> measure(String title, String... steps) {
        return Map.of(
                "title",
                title,
                "steps",
                List.of(steps).stream().map(text -> Map.of("text", text)).toList());
    }

    public ValidatableResponse issue(Map<String, ?> audience) {
        return post(issuer.approver(), "/v1/measure-plans/" + id + "/issuance", audience, version());
    }

    public ValidatableResponse adopt(KnownAgency child, Map<String, ?> into) {
        return post(child.officer(), "/v1/measure-plans/" + id + "/adoptions", into);
    }

    /** The id of the adoption, into a new plan. */
    public String adoptedBy(KnownAgency child) {
        return adopt(child, Map.of()).statusCode(201).extract().path("id");
    }

    /** Reopens the plan, lets it change and approves it again. */
    public void revise(Runnable change) {
        var path = "/v1/measure-plans/" + id;
        post(issuer.approver(), path + "/reopening", Map.of("reason", "ปรับปรุงแผน"), version())
                .statusCode(200);
        change.run();
        approve(issuer.approver(), id, version()).statusCode(200);
    }

    /** Changes one property of a measure of any plan of the agency; the steps are named, so that they stay. */
    public static ValidatableResponse change(KnownAgency agency, String measureId, String property, Object value) {
        var now = get(agency.officer(), "/v1/measures/" + measureId).extract();
        var request = new HashMap<String, Object>();
        request.put("title", now.path("title"));
        request.put("approaches", now.path("approaches"));
        request.put("rounds", now.path("rounds"));
        request.put("period", now.path("period"));
        List<Map<String, Object>> steps = now.path("steps");
        request.put("steps", steps.stream().map(IssuedPlan::kept).toList());
        request.put(property, value);
        int version = now.path("version");
        return put(agency.officer(), "/v1/measures/" + measureId, request, version);
    }

    /** A step as it stands in a request that keeps it. */
    public static Map<String, Object> kept(Map<String, Object> step) {
        var request = new HashMap<String, Object>(Map.of("id", step.get("id"), "text", step.get("text")));
        request.put("dueOn", step.get("dueOn"));
        return request;
    }

    public String measureId(int index) {
        return get(issuer.officer(), "/v1/measure-plans/" + id).extract().path("measures[" + index + "].id");
    }

    public long version() {
        return version(issuer, "/v1/measure-plans/" + id);
    }

    /** Of what the agency reads there. */
    public static long version(KnownAgency agency, String path) {
        int version = get(agency.officer(), path).extract().path("version");
        return version;
    }
}
