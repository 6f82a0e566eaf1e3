package prongsai.measures.document;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** The plan of an event, and what was sent, in the same shape: an event tells other services in other words, and of no person. */
final class Published {

    private Published() {}

    /** The data of an event as the API would show it. */
    static JsonNode likeARequest(JsonNode event) {
        var plan = (ObjectNode) event.get("data").deepCopy();
        gatherConstraints(plan);
        rename(plan, "approvedAs", "capacity");
        plan.get("measures").forEach(each -> {
            var measure = (ObjectNode) each;
            gatherConstraints(measure);
            gatherPeriod(measure);
            measure.get("steps").forEach(step -> rename((ObjectNode) step, "dueOn", "effectiveDueOn"));
        });
        return plan;
    }

    /** The same without names of persons. */
    static JsonNode withoutPersons(JsonNode sent) {
        var copy = sent.deepCopy();
        copy.findParents("kind").stream()
                .filter(each -> each.get("kind").asText().equals("PERSON"))
                .forEach(person -> ((ObjectNode) person).putNull("name"));
        return copy;
    }

    private static void gatherConstraints(ObjectNode of) {
        var stated = of.remove("constraintsStated").asText();
        var items = of.remove("constraints");
        if (!stated.equals("NOT_STATED")) {
            of.putObject("constraints").put("none", stated.equals("NONE")).set("items", items);
        }
    }

    private static void gatherPeriod(ObjectNode measure) {
        var from = measure.remove("from");
        var until = measure.remove("until");
        if (from.isObject() || until.isObject()) {
            measure.putObject("period").<ObjectNode>set("from", from).set("until", until);
        }
    }

    private static void rename(ObjectNode node, String from, String to) {
        node.set(to, node.remove(from));
    }
}
