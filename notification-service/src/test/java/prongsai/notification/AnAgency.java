package prongsai.notification;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import prongsai.kit.test.Events;

/** An agency that assessment-service tells of, made from its example. */
public final class AnAgency {

    private static final String EXAMPLE =
            "../assessment-service/src/main/resources/events/agency.registered.v1.example.json";

    private final UUID id = UUID.randomUUID();
    private final String code = "T-" + id.toString().substring(0, 8).toUpperCase(java.util.Locale.ROOT);
    private final Map<UUID, String> units = new LinkedHashMap<>();
    private String parentPath = "/TH/";
    private String mailbox = "saraban@" + code.toLowerCase(java.util.Locale.ROOT) + ".example";
    private int sequence;

    private AnAgency() {}

    public static AnAgency notTold() {
        return new AnAgency();
    }

    public static AnAgency known() {
        return new AnAgency().told();
    }

    public AnAgency below(AnAgency parent) {
        parentPath = parent.path();
        return told();
    }

    public AnAgency mailbox(String address) {
        mailbox = address;
        return this;
    }

    public AnAgency unit(UUID unit, String address) {
        units.put(unit, address);
        return this;
    }

    /** The service hears of it as it is now. */
    public AnAgency told() {
        Arrivals.of("prongsai.agencies", event());
        return this;
    }

    public ObjectNode event() {
        var event = Events.example(EXAMPLE);
        event.put("subject", id.toString()).put("sequence", sequence++);
        var data = (ObjectNode) event.get("data");
        data.put("id", id.toString()).put("code", code).put("path", path()).put("mailbox", mailbox);
        ArrayNode list = data.putArray("units");
        units.forEach((unit, address) -> list.addObject()
                .put("id", unit.toString())
                .put("nameTh", "กองคลัง")
                .put("mailbox", address));
        return event;
    }

    public UUID id() {
        return id;
    }

    public String code() {
        return code;
    }

    public String path() {
        return parentPath + code + "/";
    }

    public String mailbox() {
        return mailbox;
    }
}
