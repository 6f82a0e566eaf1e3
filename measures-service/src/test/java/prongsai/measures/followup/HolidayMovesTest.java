package prongsai.measures.followup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static prongsai.measures.Given.get;
import static prongsai.measures.Given.post;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import prongsai.kit.test.Database;
import prongsai.kit.test.Events;
import prongsai.kit.test.TestClock;
import prongsai.measures.Contract;

/** With the producer's own example: a year's holidays as reporting-service announces them. */
@QuarkusTest
class HolidayMovesTest {

    private static final String EXAMPLE =
            "../reporting-service/src/main/resources/events/holidays.announced.v1.example.json";
    private static final Map<String, String> NEXT = Map.of("dayShift", "NEXT_WORKING_DAY");

    private final UUID year = UUID.randomUUID();
    private int sequence;

    @BeforeEach
    void itIsTheDayOfTheMemo() {
        Database.execute("delete from holiday");
        TestClock.setDate(LocalDate.parse("2024-06-07"));
    }

    @AfterEach
    void noHolidaysAndTheRealTimeAgain() {
        Database.execute("delete from holiday");
        TestClock.reset();
    }

    @Test
    void theProducersExampleIsUnderstood() {
        var event = Events.example(EXAMPLE);
        send(event);
        var announced = new TreeMap<String, String>();
        event.at("/data/holidays")
                .forEach(day -> announced.put(
                        day.get("date").asText(), day.get("nameTh").asText()));
        var known = new TreeMap<String, String>();
        Database.query("select observed_on, name_th from holiday")
                .forEach(row -> known.put(
                        row.get("observed_on").toString(), row.get("name_th").toString()));
        assertThat(known).isNotEmpty().isEqualTo(announced);
    }

    @Test
    void aNewPlanSkipsWeekendsAndTheHolidaysThatAreKnown() {
        announce("2024-06-17");
        AFollowUpPlan.with(NEXT)
                .read()
                .body("dayShift", equalTo("NEXT_WORKING_DAY"))
                .body("followUps.plannedOn", contains("2024-05-30", "2024-06-15", "2024-06-30", "2024-07-15"))
                .body("followUps.dueOn", contains("2024-05-30", "2024-06-18", "2024-07-01", "2024-07-15"));
        AFollowUpPlan.ofTheMemo()
                .read()
                .body("dayShift", equalTo("KEEP"))
                .body("followUps.dueOn", contains("2024-05-30", "2024-06-15", "2024-06-30", "2024-07-15"));
    }

    @Test
    void aFollowUpForEachWorkingDayHasNoTwoOnAMonday() {
        AFollowUpPlan.with(Map.of(
                        "recurrence", Map.of("pattern", "EVERY_N_DAYS", "days", 1),
                        "from", "2024-06-13",
                        "until", "2024-06-18",
                        "dayShift", "NEXT_WORKING_DAY"))
                .read()
                .body("followUps.number", contains(1, 2, 3, 4))
                .body("followUps.dueOn", contains("2024-06-13", "2024-06-14", "2024-06-17", "2024-06-18"));
    }

    @Test
    void aHolidayThatIsAnnouncedLaterMovesWhatLiesAheadAndSaysWhy() {
        var shifting = AFollowUpPlan.with(NEXT);
        var keeping = AFollowUpPlan.ofTheMemo();
        announce("2024-06-15", "2024-06-17", "2024-07-15");
        shifting.read().body("followUps.dueOn", contains("2024-05-30", "2024-06-18", "2024-07-01", "2024-07-16"));
        keeping.read().body("followUps.dueOn", contains("2024-05-30", "2024-06-15", "2024-06-30", "2024-07-15"));
        var event = Contract.published(
                        "follow-up.rescheduled", shifting.followUps().get(1))
                .get(0);
        assertThat(event.at("/data/dueOn").asText()).isEqualTo("2024-06-18");
        assertThat(event.at("/data/rescheduled/from").asText()).isEqualTo("2024-06-17");
        assertThat(event.at("/data/rescheduled/cause").asText()).isEqualTo("HOLIDAYS");
        assertThat(event.at("/data/rescheduled/reason").asText()).contains("วันหยุดของ 2024-06-17");
        assertThat(Contract.published(
                        "follow-up.rescheduled", shifting.followUps().get(2)))
                .isEmpty();
        get(shifting.agency().officer(), shifting.path(2)).body("reschedulings.cause", contains("HOLIDAYS"));
    }

    @Test
    void aHolidayThatIsRevokedMovesItBack() {
        announce("2024-07-15");
        var shifting = AFollowUpPlan.with(NEXT);
        announce();
        shifting.read().body("followUps.dueOn[3]", equalTo("2024-07-15"));
        get(shifting.agency().officer(), shifting.path(4)).body("reschedulings.from", contains("2024-07-16"));
    }

    @Test
    void theSameHolidaysAgainMoveNothing() {
        var shifting = AFollowUpPlan.with(NEXT);
        announce("2024-07-15");
        announce("2024-07-15");
        get(shifting.agency().officer(), shifting.path(4))
                .body("reschedulings", hasSize(1))
                .body("version", equalTo(1));
    }

    @Test
    void whatIsDueTodayOverdueRecordedOrDatedByAnOfficerStays() {
        var shifting = AFollowUpPlan.with(NEXT);
        var officer = shifting.agency().officer();
        post(officer, shifting.path(3) + "/rescheduling", Map.of("dueOn", "2024-07-02", "reason", "ก"), 0)
                .statusCode(200);
        shifting.record(4, "2024-06-07");
        TestClock.setDate(LocalDate.parse("2024-06-17"));
        announce("2024-05-30", "2024-06-17", "2024-07-02", "2024-07-15");
        shifting.read().body("followUps.dueOn", contains("2024-05-30", "2024-06-17", "2024-07-02", "2024-07-15"));
    }

    @Test
    void nothingMovesIntoThePast() {
        TestClock.setDate(LocalDate.parse("2024-06-13"));
        var shifting = AFollowUpPlan.with(Map.of("dayShift", "PREVIOUS_WORKING_DAY"));
        shifting.read().body("followUps.dueOn[1]", equalTo("2024-06-14"));
        announce("2024-06-13", "2024-06-14");
        shifting.read().body("followUps.dueOn[1]", equalTo("2024-06-14"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2023-12-31", "2025-01-01"})
    void aDayOfAnotherYearBecomesADeadLetter(String day) {
        var event = event("2024-07-15");
        ((ObjectNode) event.at("/data/holidays/0")).put("date", day);
        Events.send("prongsai.holidays", event);
        await().untilAsserted(() -> assertThat(Database.query(
                        "select 1 from outbox where aggregatetype = 'holidays.measures-service.dlq' and payload like ?",
                        "%" + event.get("id").asText() + "%"))
                .hasSize(1));
        assertThat(Database.query("select 1 from holiday")).isEmpty();
    }

    private void announce(String... days) {
        send(event(days));
    }

    private ObjectNode event(String... days) {
        var event = Events.example(EXAMPLE);
        event.put("subject", year.toString()).put("sequence", sequence++);
        var data = (ObjectNode) event.get("data");
        data.put("id", year.toString());
        ArrayNode holidays = data.putArray("holidays");
        List.of(days).forEach(day -> holidays.addObject()
                .put("date", day)
                .put("nameTh", "วันหยุดของ " + day)
                .put("nameEn", "Holiday of " + day)
                .put("substitution", false)
                .put("certainty", "ANNOUNCED"));
        return event.put("id", UUID.randomUUID().toString());
    }

    private static void send(ObjectNode event) {
        event.put("id", UUID.randomUUID().toString());
        Events.send("prongsai.holidays", event);
        await().untilAsserted(() -> assertThat(Database.query(
                        "select 1 from inbox where event_id = ?::uuid",
                        event.get("id").asText()))
                .hasSize(1));
    }
}
