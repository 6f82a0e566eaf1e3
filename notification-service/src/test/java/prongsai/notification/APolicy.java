package prongsai.notification;

import io.restassured.response.ValidatableResponse;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import prongsai.kit.caller.Roles;
import prongsai.kit.test.Api;
import prongsai.kit.test.Tokens;

/** A policy that an operator writes through the API; without more it says what holds without one. */
public final class APolicy {

    public static final String OPERATOR = Tokens.with(null, Roles.OPERATOR);

    private final Map<String, Object> request = new LinkedHashMap<>();
    private final Map<String, Object> terms = new LinkedHashMap<>();

    private APolicy() {
        terms.put("sendingHour", "08:30");
        request.put("terms", terms);
    }

    public static APolicy forAll() {
        return new APolicy().leads(7, 1, 0).overdue(1, 1);
    }

    public static APolicy of(AnAgency agency) {
        return forAll().with("agencyId", agency.id().toString());
    }

    public APolicy with(String name, Object value) {
        request.put(name, value);
        return this;
    }

    public APolicy term(String name, Object value) {
        terms.put(name, value);
        return this;
    }

    public APolicy leads(int... days) {
        var leads = new ArrayList<Map<String, Object>>();
        for (int day : days) {
            leads.add(Map.of("days", day, "count", "CALENDAR_DAYS"));
        }
        return term("leadTimes", List.copyOf(leads));
    }

    public APolicy overdue(int everyDays, int atMost) {
        return term("overdue", Map.of("everyDays", everyDays, "atMost", atMost));
    }

    public APolicy digest() {
        return term("digest", true);
    }

    public APolicy quiet() {
        return term("quietDays", true);
    }

    public ValidatableResponse writtenBy(String token) {
        return Api.as(token).body(request).post("/v1/reminder-policies").then();
    }

    /** Its id, after an operator has written it. */
    public String written() {
        return writtenBy(OPERATOR).statusCode(201).extract().path("id");
    }

    /** These terms for a policy that there is. */
    public ValidatableResponse changes(String id, String token, String ifMatch) {
        var call = Api.as(token).body(Map.of("terms", terms));
        return (ifMatch == null ? call : call.header("If-Match", ifMatch))
                .put("/v1/reminder-policies/" + id)
                .then();
    }
}
