package prongsai.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;

/**
 * What a document's file calls by name, with the ids that the services gave: {@code "unit": "กองคลัง"}, and measures and
 * findings by their place in the file, counted from 1.
 */
final class References {

    private final Map<String, JsonNode> units = new HashMap<>();
    private final List<JsonNode> measures = new ArrayList<>();
    private final List<JsonNode> findings = new ArrayList<>();
    private JsonNode plan;

    References(JsonNode agency) {
        agency.get("units").forEach(unit -> units.put(unit.get("nameTh").asText(), unit.get("id")));
    }

    void knowPlan(JsonNode plan) {
        this.plan = plan.get("id");
        plan.get("measures").forEach(measure -> measures.add(measure.get("id")));
    }

    void knowFindings(JsonNode entered) {
        entered.forEach(finding -> findings.add(finding.get("id")));
    }

    /** The request as the API takes it. */
    JsonNode resolve(JsonNode request) {
        ObjectNode resolved = (ObjectNode) Tree.map(request, this::withUnitId);
        replace(resolved, "measures", "measureIds", measures);
        replace(resolved, "findings", "findingIds", findings);
        if (resolved.has("measure")) {
            resolved.set("measureId", measures.get(resolved.remove("measure").asInt() - 1));
        }
        if (plan != null) {
            resolved.set("measurePlanId", plan);
        }
        return resolved;
    }

    private JsonNode withUnitId(JsonNode node) {
        if (node instanceof ObjectNode assignee && assignee.has("unit")) {
            String name = assignee.remove("unit").asText();
            assignee.set("unitId", units.get(name));
        }
        return node;
    }

    private static void replace(ObjectNode request, String places, String ids, List<JsonNode> known) {
        if (request.remove(places) instanceof ArrayNode given) {
            ArrayNode found = request.putArray(ids);
            StreamSupport.stream(given.spliterator(), false)
                    .map(place -> known.get(place.asInt() - 1))
                    .forEach(found::add);
        }
    }
}
