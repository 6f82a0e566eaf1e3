package prongsai.reporting.followup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import prongsai.kit.test.Database;
import prongsai.kit.test.Events;
import prongsai.reporting.Announced;

@QuarkusTest
class FollowUpListenerTest {

    private final UUID id = UUID.randomUUID();
    private final UUID plan = UUID.randomUUID();

    @Test
    void followUpIsKnownAndItsRecordReplacesIt() {
        Events.send(Announced.FOLLOW_UPS, Announced.followUp("scheduled", id, plan));
        await().until(this::status, "SCHEDULED"::equals);

        Events.send(Announced.FOLLOW_UPS, Announced.followUp("recorded", id, plan));
        await().until(this::status, "RECORDED"::equals);

        assertThat(Database.query(
                                "select measure_plan_id, number, due_on::text, recorded_on::text from follow_up"
                                        + " where id = ?",
                                id)
                        .get(0))
                .containsEntry("measure_plan_id", plan)
                .containsEntry("number", 2)
                .containsEntry("due_on", "2024-06-15")
                .containsEntry("recorded_on", "2024-06-15");
    }

    @Test
    void earlierStateThatComesLaterChangesNothing() {
        Events.send(Announced.FOLLOW_UPS, Announced.followUp("recorded", id, plan));
        Events.send(Announced.FOLLOW_UPS, Announced.followUp("scheduled", id, plan));
        var marker = UUID.randomUUID();
        Events.send(
                Announced.FOLLOW_UPS,
                id.toString(),
                Announced.followUp("scheduled", marker, plan).toString());
        Announced.awaitRow("follow_up", marker);

        assertThat(status()).isEqualTo("RECORDED");
    }

    private String status() {
        var rows = Database.query("select status from follow_up where id = ?", id);
        return rows.isEmpty() ? null : (String) rows.get(0).get("status");
    }
}
