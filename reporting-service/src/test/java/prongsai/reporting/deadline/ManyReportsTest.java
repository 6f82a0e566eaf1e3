package prongsai.reporting.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import prongsai.kit.test.Database;
import prongsai.reporting.AnAgency;

/** One announcement for thousands of reports. */
@QuarkusTest
class ManyReportsTest {

    private static final int MANY = 2_500;

    private final AnAgency ministry = AnAgency.known();

    /** Some statements for the change, two for each thousand reports, but none for each report. */
    @Test
    void theyMoveWithAFewStatements() {
        var agency = ministry.below();
        var schedule = UUID.fromString(agency.plan().duty().created().get("id").asText());
        Database.execute(
                "insert into report select (jsonb_populate_record(r, jsonb_build_object('id', gen_random_uuid(),"
                        + " 'period_label', 'X' || n))).* from report r, generate_series(1, " + MANY + ") n"
                        + " where r.schedule_id = ? and r.period_label = 'Q1/2567'",
                schedule);

        var statements = Database.statements("report|deadline|agency", () -> Moving.firstQuarter()
                .with("periodLabels", null)
                .to("2025-01-31")
                .by(ministry)
                .statusCode(201)
                .body("moved", equalTo(MANY + 4)));

        assertThat(statements).hasSizeLessThan(25);
        assertThat(Database.query(
                        "select count(*) as n from outbox o join report r on r.id::text = o.aggregateid"
                                + " where r.schedule_id = ? and o.type = 'prongsai.report.rescheduled.v1'",
                        schedule))
                .extracting(row -> row.get("n"))
                .containsExactly((long) MANY + 4);
    }
}
