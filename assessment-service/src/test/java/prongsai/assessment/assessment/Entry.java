package prongsai.assessment.assessment;

import io.restassured.response.Response;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import prongsai.assessment.agency.Registered;
import prongsai.kit.test.Api;
import prongsai.kit.test.Tokens;

/** The body of a request that enters or corrects an assessment. */
public final class Entry {

    private final Map<String, Object> body = new HashMap<>();

    private Entry() {}

    /** By the NACC's criteria of FY2566. */
    public static Entry of(Registered agency) {
        return new Entry()
                .with("agencyId", agency.id())
                .with("programme", "NACC_ITA")
                .with("fiscalYear", 2566);
    }

    /** What a correction takes: everything but agency, programme and year. */
    public static Entry correction() {
        return new Entry();
    }

    public Entry with(String property, Object value) {
        body.put(property, value);
        return this;
    }

    public Entry by(String programme, int fiscalYear) {
        return with("programme", programme).with("fiscalYear", fiscalYear);
    }

    public Entry scores(Map<Integer, BigDecimal> scores) {
        return with(
                "indicators",
                scores.entrySet().stream()
                        .map(score -> Map.of("number", score.getKey(), "score", score.getValue()))
                        .toList());
    }

    public Entry totals(String... printed) {
        return with(
                "reportedTotals",
                List.of(printed).stream()
                        .map(value -> Map.of("value", new BigDecimal(value), "locator", "page of " + value))
                        .toList());
    }

    public Entry finding(Map<String, Object> finding) {
        return with("findings", List.of(finding));
    }

    public Map<String, Object> body() {
        return body;
    }

    /** Sends it as a criteria manager of the nation. */
    public Response post() {
        return Api.as(Tokens.criteriaManager("TH")).body(body).post("/v1/assessments");
    }

    /** Sends it, and it is in order; answers the new assessment's id. */
    public String enter() {
        return post().then().statusCode(201).extract().path("id");
    }
}
