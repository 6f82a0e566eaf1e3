package prongsai.reporting;

import com.fasterxml.jackson.databind.JsonNode;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.UUID;
import prongsai.kit.test.Api;
import prongsai.kit.test.Events;

/** A report and what is done to it, from the version in which it is. */
public record AReport(AnAgency agency, String id) {

    public static final String NONE = "{\"summary\": \"ดำเนินการครบทุกขั้นตอน\", \"none\": true}";

    public static AReport of(AnAgency agency, String id) {
        return new AReport(agency, id);
    }

    public AReport submitted() {
        submit(agency.approver(), NONE).statusCode(200);
        return this;
    }

    public AReport returnedBy(String reviewer) {
        review(reviewer, "{\"decision\": \"RETURNED\", \"remarks\": \"โปรดแนบหลักฐาน\"}")
                .statusCode(200);
        return this;
    }

    public AReport acceptedBy(String reviewer) {
        review(reviewer, "{\"decision\": \"ACCEPTED\"}").statusCode(200);
        return this;
    }

    public ValidatableResponse submit(String token, String body) {
        return post(token, "/submission", body);
    }

    public ValidatableResponse review(String token, String body) {
        return post(token, "/review", body);
    }

    public ValidatableResponse exempt(String token) {
        return post(token, "/exemption", "{\"reason\": \"ยุบเลิกหน่วยงาน\"}");
    }

    public ValidatableResponse post(String token, String transition, String body) {
        return post(token, transition, body, read().get("version").asLong());
    }

    public ValidatableResponse post(String token, String transition, String body, long version) {
        return Api.as(token)
                .header("If-Match", "\"" + version + "\"")
                .body(body)
                .post(path() + transition)
                .then();
    }

    public ValidatableResponse get(String token, String part) {
        return Api.as(token).get(path() + part).then();
    }

    /** As its agency sees it. */
    public JsonNode read() {
        return Events.parse(get(agency.officer(), "").statusCode(200).extract().asString());
    }

    /** The events of that kind about it, the first one first. */
    public List<JsonNode> published(String event) {
        return Events.published("prongsai.report." + event + ".v1", UUID.fromString(id));
    }

    public String path() {
        return "/v1/reports/" + id;
    }
}
