package prongsai.notification.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import prongsai.kit.test.Database;
import prongsai.kit.test.Events;
import prongsai.notification.Arrivals;
import prongsai.notification.Bench;

/** The report of the producer's examples: due on 15 January, submitted on the 12th, returned on the 18th until the 26th. */
@QuarkusTest
class ReportLifeTest {

    private static final String TOPIC = "prongsai.reports";
    private static final String EXAMPLES = "../reporting-service/src/main/resources/events/report.";

    @BeforeEach
    @AfterEach
    void clear() {
        Bench.clear();
        Database.execute("delete from inbox_position");
    }

    @Test
    void returnedReportRemindsAgainOfItsNewDateUntilItIsHandedInAgain() {
        tell("scheduled");
        assertThat(planned()).isEqualTo("2024-01-15: 7 1 0 -1");
        tell("submitted");
        assertThat(planned()).isNull();

        tell("returned");
        assertThat(planned()).isEqualTo("2024-01-26: 7 1 0 -1");

        var again = example("submitted");
        ((ObjectNode) again.put("sequence", 3).get("data"))
                .put("status", "RESUBMITTED")
                .put("dueOn", "2024-01-26");
        Arrivals.of(TOPIC, again);
        assertThat(planned()).isNull();
        tell("accepted");
        assertThat(planned()).isNull();
        assertThat(open()).isFalse();
    }

    /** Handed in on 2 January and returned on the 4th until the due date itself: of that date seven days before is the 8th. */
    @Test
    void reportThatIsReturnedUntilItsDueDateRemindsOfThatAgain() {
        tell("scheduled");
        tell("submitted");
        var returned = example("returned");
        returned.put("time", "2024-01-04T03:00:00Z");
        ((ObjectNode) returned.get("data")).put("dueOn", "2024-01-15");
        Arrivals.of(TOPIC, returned);

        assertThat(planned()).isEqualTo("2024-01-15: 7 1 0 -1");
    }

    @ParameterizedTest
    @CsvSource({"EXEMPT", "WITHDRAWN"})
    void whatIsNotExpectedAnyMoreRemindsNobody(String status) {
        tell("scheduled");
        var exempted = example("exempted");
        ((ObjectNode) exempted.get("data")).put("status", status);
        Arrivals.of(TOPIC, exempted);

        assertThat(planned()).isNull();
        assertThat(open()).isFalse();
    }

    @Test
    void whatThePlanAsksForAgainRemindsAgain() {
        tell("scheduled");
        tell("exempted");
        Arrivals.of(TOPIC, example("scheduled").put("sequence", 2));

        assertThat(planned()).isEqualTo("2024-01-15: 7 1 0 -1");
    }

    private static void tell(String event) {
        Arrivals.of(TOPIC, example(event));
    }

    private static ObjectNode example(String event) {
        return Events.example(EXAMPLES + event + ".v1.example.json");
    }

    /** The date and lead times of the reminders that are still to be sent; null: none. */
    private static String planned() {
        return (String) Database.query(
                        "select due_on || ': ' || string_agg(lead_days::text, ' ' order by lead_days desc) as text"
                                + " from reminder where state = 'PLANNED' group by due_on union all select null limit 1")
                .get(0)
                .get("text");
    }

    private static boolean open() {
        return (Boolean) Database.query("select open from due_item").get(0).get("open");
    }
}
