package prongsai.reporting;

import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.UUID;
import prongsai.kit.test.Database;
import prongsai.kit.test.Events;

/** The producers' own examples, with ids of their own for each test, sent as the producers send them. */
public final class Announced {

    public static final String AGENCIES = "prongsai.agencies";
    public static final String PLANS = "prongsai.measure-plans";
    public static final String ASSESSMENTS = "prongsai.assessments";
    public static final String FOLLOW_UPS = "prongsai.follow-ups";

    private Announced() {}

    public static ObjectNode agencyRegistered(UUID id, String code) {
        return agency("registered", id, code);
    }

    public static ObjectNode agencyChanged(UUID id, String code) {
        return agency("changed", id, code);
    }

    public static ObjectNode planChanged(UUID id, UUID agencyId) {
        return plan("changed", id, agencyId);
    }

    public static ObjectNode planApproved(UUID id, UUID agencyId) {
        return plan("approved", id, agencyId);
    }

    public static ObjectNode planClosed(UUID id, UUID agencyId) {
        return plan("closed", id, agencyId);
    }

    /** @param what published or withdrawn */
    public static ObjectNode assessment(String what, UUID id, UUID agencyId) {
        var event = example("assessment-service", "assessment." + what, id);
        data(event).put("agencyId", agencyId.toString());
        return event;
    }

    /** @param what scheduled or recorded */
    public static ObjectNode followUp(String what, UUID id, UUID planId) {
        var event = example("measures-service", "follow-up." + what, id);
        data(event).put("measurePlanId", planId.toString());
        return event;
    }

    public static ObjectNode data(ObjectNode event) {
        return (ObjectNode) event.get("data");
    }

    public static void awaitRow(String table, UUID id) {
        awaitRow(table, "id", id);
    }

    public static void awaitRow(String table, String column, UUID id) {
        await().until(() -> !Database.query("select 1 from " + table + " where " + column + " = ?", id)
                .isEmpty());
    }

    private static ObjectNode agency(String what, UUID id, String code) {
        var event = example("assessment-service", "agency." + what, id);
        data(event).put("code", code).put("path", "/TH/MOI/ROIET/" + code + "/");
        return event;
    }

    private static ObjectNode plan(String what, UUID id, UUID agencyId) {
        var event = example("measures-service", "measure-plan." + what, id);
        data(event).put("agencyId", agencyId.toString());
        for (var measure : data(event).withArray("measures")) {
            var measureId = measureId(id, measure.get("number").asInt());
            ((ObjectNode) measure).put("id", measureId.toString());
        }
        return event;
    }

    /** The same in all examples of one plan, another in every other plan. */
    public static UUID measureId(UUID planId, int number) {
        return new UUID(planId.getMostSignificantBits(), planId.getLeastSignificantBits() ^ number);
    }

    private static ObjectNode example(String producer, String event, UUID id) {
        var example = Events.example("../" + producer + "/src/main/resources/events/" + event + ".v1.example.json");
        example.put("id", UUID.randomUUID().toString()).put("subject", id.toString());
        data(example).put("id", id.toString());
        return example;
    }
}
