package prongsai.reporting;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.restassured.response.ValidatableResponse;
import java.util.UUID;
import prongsai.kit.test.Api;
import prongsai.kit.test.Events;

/** The request for a reporting schedule; what a test does not say is what every test may rely on. */
public final class ADuty {

    private static final String QUARTERLY =
            """
            {"frequency": {"kind": "QUARTERLY"}, "content": "PROGRESS", "windowDays": 15,
             "reporter": {"kind": "POSITION", "name": "หัวหน้าสำนักปลัด"},
             "recipient": {"kind": "POSITION", "name": "ผู้บริหารสูงสุด"}}""";

    private final AnAgency agency;
    private final ObjectNode request = (ObjectNode) Events.parse(QUARTERLY);

    ADuty(AnAgency agency, UUID plan) {
        this.agency = agency;
        request.put("measurePlanId", plan.toString());
    }

    public ADuty onMeasure(UUID measure) {
        request.put("measureId", measure.toString());
        return this;
    }

    /** A part of the request, as JSON; {@code null} takes it away. */
    public ADuty with(String property, String json) {
        if (json == null) {
            request.remove(property);
        } else {
            request.set(property, Events.parse(json));
        }
        return this;
    }

    /** To an agency above, or to the public website if that is null. */
    public ADuty to(AnAgency above) {
        return with(
                "recipient",
                above == null
                        ? "{\"type\": \"PUBLIC_WEBSITE\"}"
                        : "{\"type\": \"PROVINCE\", \"agencyCode\": \"%s\"}".formatted(above.code()));
    }

    /** A frequency that has no window after it. */
    public ADuty once(String on) {
        return with("frequency", "{\"kind\": \"ONCE\", \"on\": \"" + on + "\"}").with("windowDays", null);
    }

    public JsonNode json() {
        return request;
    }

    public ValidatableResponse post() {
        return post(agency.officer());
    }

    public ValidatableResponse post(String token) {
        return Api.as(token)
                .body(request.toString())
                .post("/v1/reporting-schedules")
                .then();
    }

    /** The first report of the schedule, once that is created. */
    public AReport firstReport() {
        return AReport.of(agency, created().at("/reports/0/id").asText());
    }

    /** The schedule as it was created. */
    public JsonNode created() {
        return Events.parse(post().statusCode(201).extract().asString());
    }
}
