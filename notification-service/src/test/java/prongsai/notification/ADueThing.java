package prongsai.notification;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import prongsai.kit.test.Database;
import prongsai.kit.test.Events;

/** A follow-up or report that its service tells of, made from the producer's example. */
public final class ADueThing {

    private static final String FOLLOW_UPS = "../measures-service/src/main/resources/events/follow-up.";
    private static final String REPORTS = "../reporting-service/src/main/resources/events/report.";

    private final UUID id = UUID.randomUUID();
    private final String topic;
    private final String examples;
    private final AnAgency agency;
    private LocalDate dueOn = LocalDate.parse("2024-06-15");
    private LocalDate enteredOn = LocalDate.parse("2024-03-01");
    private List<UUID> units = List.of();
    private int sequence;

    private ADueThing(String topic, String examples, AnAgency agency) {
        this.topic = topic;
        this.examples = examples;
        this.agency = agency;
    }

    public static ADueThing followUp(AnAgency agency) {
        return new ADueThing("prongsai.follow-ups", FOLLOW_UPS, agency);
    }

    public static ADueThing report(AnAgency agency) {
        return new ADueThing("prongsai.reports", REPORTS, agency);
    }

    public ADueThing dueOn(String date) {
        dueOn = LocalDate.parse(date);
        return this;
    }

    public ADueThing enteredOn(String date) {
        enteredOn = LocalDate.parse(date);
        return this;
    }

    public ADueThing of(UUID... responsible) {
        units = List.of(responsible);
        return this;
    }

    public ADueThing scheduled() {
        return told(event("scheduled"));
    }

    public ADueThing done() {
        return told(event(topic.endsWith("reports") ? "submitted" : "recorded"));
    }

    /** The same snapshot under another type, with the new date. */
    public ADueThing movedTo(String date, String on) {
        dueOn = LocalDate.parse(date);
        var event = event("scheduled");
        var type = event.get("type").asText().replace(".scheduled.", ".rescheduled.");
        return told(event.put("type", type).put("time", on + "T03:00:00Z"));
    }

    public ADueThing told(ObjectNode event) {
        Arrivals.of(topic, event);
        return this;
    }

    public ObjectNode event(String what) {
        var event = Events.example(examples + what + ".v1.example.json");
        event.put("subject", id.toString()).put("sequence", sequence++);
        event.put("time", enteredOn + "T03:00:00Z");
        var data = (ObjectNode) event.get("data");
        data.put("id", id.toString())
                .put("agencyId", agency.id().toString())
                .put("agencyCode", agency.code())
                .put("dueOn", dueOn.toString())
                .put("enteredOn", enteredOn.toString());
        if (what.equals("scheduled") && dueOn.isBefore(enteredOn)) {
            data.put("status", "LATE_ENTRY");
        }
        var list = data.putArray("responsibleUnitIds");
        units.forEach(unit -> list.add(unit.toString()));
        return event;
    }

    /** Its reminders as the table holds them, first date and longest lead first. */
    public List<Map<String, Object>> reminders() {
        return Database.query(
                "select * from reminder where due_item_id = ?::uuid order by due_on, lead_days desc, unit_id",
                id.toString());
    }

    public List<String> states() {
        return reminders().stream()
                .map(row -> row.get("lead_days") + " " + row.get("state"))
                .toList();
    }

    public UUID id() {
        return id;
    }

    public String topic() {
        return topic;
    }
}
