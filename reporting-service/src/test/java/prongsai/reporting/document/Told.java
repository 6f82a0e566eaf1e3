package prongsai.reporting.document;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import prongsai.kit.test.Events;
import prongsai.reporting.Announced;
import prongsai.reporting.assessment.AssessmentSnapshot;
import prongsai.reporting.assessment.Peers;
import prongsai.reporting.followup.FollowUpSnapshot;
import prongsai.reporting.plan.MeasurePlanSnapshot;

/** What the services told of one of the five agencies whose documents were published, as {@code documents/*.json} has it. */
public final class Told {

    private static final ObjectMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private final List<JsonNode> events;
    private Peers peers;

    private Told(List<JsonNode> events) {
        this.events = events;
    }

    /** @param agency such as municipality */
    public static Told of(String agency) {
        var events = new ArrayList<JsonNode>();
        resource("/documents/" + agency + ".json").forEach(events::add);
        return new Told(events);
    }

    static JsonNode resource(String name) {
        try (var stream = Told.class.getResourceAsStream(name)) {
            return JSON.readTree(stream);
        } catch (IOException e) {
            throw new IllegalStateException(name, e);
        }
    }

    static JsonNode json(String text) {
        try {
            return JSON.readTree(text);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Beside so many agencies with that mean. */
    public Told among(long agencies, String mean) {
        peers = new Peers(agencies, new BigDecimal(mean));
        return this;
    }

    /** In the order in which they were told. */
    public List<JsonNode> events() {
        return events;
    }

    /** Sends them to this service as the others do, and waits until it knows the plan. */
    public Told send() {
        events.forEach(event -> Events.send(topic(event), (ObjectNode) event));
        Announced.awaitRow(
                "heard_plan",
                "measure_plan_id",
                UUID.fromString(planData().get("id").asText()));
        data("agency").forEach(data -> Announced.awaitRow("agency", id(data)));
        data("assessment").forEach(data -> Announced.awaitRow("assessment", id(data)));
        data("follow-up").forEach(data -> Announced.awaitRow("follow_up", id(data)));
        return this;
    }

    private static String topic(JsonNode event) {
        return switch (event.get("type").asText().split("\\.")[1]) {
            case "agency" -> Announced.AGENCIES;
            case "assessment" -> Announced.ASSESSMENTS;
            case "measure-plan" -> Announced.PLANS;
            default -> Announced.FOLLOW_UPS;
        };
    }

    private static UUID id(JsonNode data) {
        return UUID.fromString(data.get("id").asText());
    }

    /** The agency's code. */
    public String code() {
        return data("agency").get(0).get("code").asText();
    }

    /** The plan's data, to be changed by a test before it is composed. */
    public ObjectNode planData() {
        return (com.fasterxml.jackson.databind.node.ObjectNode)
                data("measure-plan").get(0);
    }

    PlanSources plan() {
        return new PlanSources(
                names(),
                read(planData(), MeasurePlanSnapshot.class),
                Optional.of(result()),
                data("follow-up").stream()
                        .map(data -> read(data, FollowUpSnapshot.class))
                        .toList());
    }

    ResultSources result() {
        var years = data("assessment").stream()
                .map(data -> read(data, AssessmentSnapshot.class))
                .toList();
        return new ResultSources(names(), years.get(years.size() - 1), years, Optional.ofNullable(peers));
    }

    private AgencyNames names() {
        var agency = data("agency").get(0);
        var units = new HashMap<UUID, String>();
        agency.get("units")
                .forEach(unit -> units.put(
                        UUID.fromString(unit.get("id").asText()),
                        unit.get("nameTh").asText()));
        return new AgencyNames(agency.get("nameTh").asText(), units);
    }

    private List<JsonNode> data(String thing) {
        return events.stream()
                .filter(event -> event.get("type").asText().startsWith("prongsai." + thing + "."))
                .map(event -> event.get("data"))
                .toList();
    }

    private static <T> T read(JsonNode data, Class<T> type) {
        try {
            return JSON.treeToValue(data, type);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
