package prongsai.kit.event;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import prongsai.kit.test.Database;

@QuarkusTest
class OutboxMetersTest {

    private static final String EVENT =
            """
            insert into outbox (id, aggregatetype, aggregateid, type, payload, created_at)
            values ('018fe8a4-1c00-7b1d-8d4e-0000000000aa', 'meters', 'a', 'prongsai.meters.tested.v1', '{}',
                statement_timestamp() - interval '5 minutes')""";

    @Inject
    OutboxMeters outbox;

    @Inject
    MeterRegistry meters;

    @Test
    void theGaugeSaysHowLongTheOldestEventWaits() throws SQLException {
        try (var relay = Database.connect()) {
            relay.setAutoCommit(false);
            // As if a relay were at work that gets nowhere.
            relay.createStatement().execute("select pg_advisory_xact_lock(hashtext('prongsai.outbox'))");
            Database.execute(EVENT);
            outbox.look();
            assertThat(oldest()).isBetween(300.0, 330.0);
            Database.execute("delete from outbox where aggregatetype = 'meters'");
            outbox.look();
            assertThat(oldest()).isLessThan(300);
            relay.rollback();
        }
    }

    private double oldest() {
        return meters.get("prongsai.outbox.oldest").gauge().value();
    }
}
