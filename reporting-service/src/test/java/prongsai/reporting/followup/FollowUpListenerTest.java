package prongsai.reporting.followup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import prongsai.kit.test.Database;
import prongsai.kit.test.Events;
import prongsai.reporting.Announced;

@QuarkusTest
class FollowUpListenerTest {

    private final UUID id = UUID.randomUUID();
    private final UUID plan = UUID.randomUUID();

    @Inject
    FollowUps followUps;

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

    @Test
    void itsRecordIsKeptWholeForDocuments() {
        Events.send(Announced.FOLLOW_UPS, Announced.followUp("recorded", id, plan));
        await().until(this::status, "RECORDED"::equals);

        var told =
                QuarkusTransaction.requiringNew().call(() -> followUps.of(plan)).get(0);

        assertThat(told.record().note()).isEqualTo("ประชุมติดตามแล้ว");
        assertThat(told.record().progress())
                .singleElement()
                .extracting("percent")
                .isEqualTo(40);
        assertThat(told.record().nextActions()).hasSize(2);
        assertThat(told.channels()).containsExactly("LINE_GROUP", "MEETING");
        assertThat(QuarkusTransaction.requiringNew().call(() -> followUps.find(id)))
                .contains(told);
    }

    private String status() {
        var rows = Database.query("select status from follow_up where id = ?", id);
        return rows.isEmpty() ? null : (String) rows.get(0).get("status");
    }
}
