package prongsai.measures.document;

import static prongsai.measures.Given.anyAgency;
import static prongsai.measures.Given.get;
import static prongsai.measures.Given.post;
import static prongsai.measures.Given.put;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import io.restassured.response.ValidatableResponse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import prongsai.kit.test.Database;
import prongsai.kit.test.Events;
import prongsai.measures.Given.KnownAgency;

/**
 * A document as an officer enters it: the requests of the API, except that units are called by their name, and findings and
 * measures by their place, counted from 1.
 */
final class Paper {

    private final JsonNode document;
    private final KnownAgency agency = anyAgency();
    private final Map<String, UUID> units = new HashMap<>();
    private final List<UUID> findings = new ArrayList<>();
    private final List<String> followUpPlans = new ArrayList<>();
    private final List<String> measures = new ArrayList<>();
    private final UUID assessment = UUID.randomUUID();
    private String plan;

    Paper(String name) {
        document = Resources.read(name);
        document.get("units").forEach(unit -> units.put(unit.asText(), agency.unit(unit.asText())));
        var result = document.get("assessment");
        Database.execute(
                "insert into assessment (id, agency_id, programme, fiscal_year) values (?, ?, ?, ?)",
                assessment,
                agency.id(),
                result.get("programme").asText(),
                result.get("fiscalYear").asInt());
        result.get("findings").forEach(this::know);
    }

    private void know(JsonNode finding) {
        // Ids that ascend, as those of the producer do.
        var id = new UUID(assessment.getMostSignificantBits(), findings.size() + 1L);
        Database.execute(
                "insert into finding (id, assessment_id, severity, origin, indicator, item_code, text, active)"
                        + " values (?, ?, ?, ?, ?, ?, ?, true)",
                id,
                assessment,
                finding.get("severity").asText(),
                finding.get("origin").asText(),
                finding.has("indicator") ? finding.get("indicator").asInt() : null,
                finding.has("itemCode") ? finding.get("itemCode").asText() : null,
                finding.get("text").asText());
        findings.add(id);
    }

    /** Everything, by the requests that stand in the document. */
    void enter() {
        plan = created("/v1/measure-plans", head().put("agencyId", agency.id().toString()));
        measures().forEach(measure -> measures.add(created("/v1/measure-plans/" + plan + "/measures", measure)));
        followUps()
                .forEach(request -> followUpPlans.add(
                        created("/v1/follow-up-plans", request.deepCopy().put("measurePlanId", plan))));
    }

    /** The head of the plan as it is sent, but for the agency. */
    ObjectNode head() {
        return ((ObjectNode) document.get("plan").deepCopy()).put("assessmentId", assessment.toString());
    }

    /** The measures as they are sent. */
    List<ObjectNode> measures() {
        return resolved("measures");
    }

    /** The plans of follow-ups as they are sent, but for the id of the plan. */
    List<ObjectNode> followUps() {
        return resolved("followUpPlans");
    }

    JsonNode capacity() {
        return document.at("/approval/capacity");
    }

    String plan() {
        return plan;
    }

    JsonNode readPlan() {
        return read("/v1/measure-plans/" + plan);
    }

    List<JsonNode> readFollowUpPlans() {
        return followUpPlans.stream()
                .map(id -> read("/v1/follow-up-plans/" + id))
                .toList();
    }

    String unitName(JsonNode id) {
        return units.entrySet().stream()
                .filter(unit -> unit.getValue().toString().equals(id.asText()))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(null);
    }

    ValidatableResponse approve() {
        var version = readPlan().get("version").asLong();
        return post(agency.approver(), "/v1/measure-plans/" + plan + "/approval", document.get("approval"), version);
    }

    /** What the rule of approval asks for where a document has running text only: that text is the one step. */
    ObjectNode withAStep(ObjectNode measure) {
        if (!measure.has("steps")) {
            var text = measure.has("approaches") ? measure.at("/approaches/0") : measure.get("followUpText");
            measure.putArray("steps").addObject().set("text", text);
        }
        return measure;
    }

    void change(int place, ObjectNode measure) {
        var path = "/v1/measures/" + measures.get(place);
        put(agency.officer(), path, measure, read(path).get("version").asLong()).statusCode(200);
    }

    private JsonNode read(String path) {
        return Events.parse(
                get(agency.officer(), path).statusCode(200).extract().asString());
    }

    private String created(String path, JsonNode request) {
        return post(agency.officer(), path, request).statusCode(201).extract().path("id");
    }

    private List<ObjectNode> resolved(String list) {
        var resolved = new ArrayList<ObjectNode>();
        document.get(list).forEach(request -> resolved.add((ObjectNode) resolved(request)));
        return resolved;
    }

    private JsonNode resolved(JsonNode node) {
        if (node instanceof ArrayNode array) {
            var found = JsonNodeFactory.instance.arrayNode();
            array.forEach(each -> found.add(resolved(each)));
            return found;
        }
        if (!node.isObject()) {
            return node;
        }
        var found = JsonNodeFactory.instance.objectNode();
        node.fields().forEachRemaining(field -> {
            switch (field.getKey()) {
                case "unit" ->
                    found.put("unitId", units.get(field.getValue().asText()).toString());
                case "findings" -> found.set("findingIds", ids(field.getValue(), findings));
                case "measures" -> found.set("measureIds", ids(field.getValue(), measures));
                default -> found.set(field.getKey(), resolved(field.getValue()));
            }
        });
        return found;
    }

    private static ArrayNode ids(JsonNode places, List<?> known) {
        var ids = JsonNodeFactory.instance.arrayNode();
        places.forEach(
                place -> ids.add(TextNode.valueOf(known.get(place.asInt() - 1).toString())));
        return ids;
    }
}
