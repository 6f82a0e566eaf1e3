package prongsai.reporting.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import prongsai.kit.test.Database;
import prongsai.kit.test.Events;
import prongsai.kit.test.TestClock;
import prongsai.reporting.AReport;
import prongsai.reporting.AnAgency;
import prongsai.reporting.Announced;

/** Duties follow from the rounds of an approved plan, without doubles, and follow its changes. The example names {6,12} and {3,6,9,12}. */
@QuarkusTest
class DerivedDutiesTest {

    private final AnAgency agency = AnAgency.known();
    private final UUID plan = UUID.randomUUID();
    private int sequence = 10;

    @BeforeEach
    void standInMay() {
        TestClock.setDate(LocalDate.parse("2024-05-15"));
    }

    @AfterEach
    void letTheClockRun() {
        TestClock.reset();
    }

    @Test
    void everyMeasureIsReportedOnByItsRounds() {
        tell(Announced.planApproved(plan, agency.id()), data -> {});

        assertThat(duties())
                .containsExactly("1 PLAN RESULT {6,12} POSITION OWN_HEAD", "2 PLAN RESULT {3,6,9,12} UNIT OWN_HEAD");
        assertThat(reports(1)).containsExactly("R6/2567 2024-03-31 LATE_ENTRY", "R12/2567 2024-09-30 OPEN");
        assertThat(reports(2))
                .containsExactly(
                        "R3/2567 2023-12-31 LATE_ENTRY",
                        "R6/2567 2024-03-31 LATE_ENTRY",
                        "R9/2567 2024-06-30 OPEN",
                        "R12/2567 2024-09-30 OPEN");
        assertThat(scheduledEvents()).isEqualTo(6);
    }

    @Test
    void draftDerivesNothing() {
        tell(Announced.planChanged(plan, agency.id()), data -> {});

        assertThat(duties()).isEmpty();
    }

    @Test
    void eventThatComesAgainAndPlanThatIsApprovedAgainMakeNoDoubles() {
        var approved = Announced.planApproved(plan, agency.id());
        tell(approved.deepCopy(), data -> {});
        var duties = duties();

        tell(approved.deepCopy(), data -> data.put("title", "อนุมัติอีกครั้ง")
                .put("approvedAt", "2024-06-01T02:00:00Z"));
        Database.execute("update measure_plan set approved_at = null where id = ?", plan);
        tell(approved.deepCopy(), data -> data.put("title", "ส่งซ้ำ"));

        assertThat(duties()).isEqualTo(duties);
        assertThat(scheduledEvents()).isEqualTo(6);
    }

    @Test
    void dutyByRoundsThatWasEnteredByHandIsLeftAsItIs() {
        tell(Announced.planChanged(plan, agency.id()), data -> {});
        agency.dutyOn(plan)
                .onMeasure(Announced.measureId(plan, 1))
                .with("frequency", "{\"kind\": \"ROUNDS\", \"months\": [3, 12]}")
                .created();

        tell(Announced.planApproved(plan, agency.id()), data -> data.put("title", "อนุมัติ"));

        assertThat(duties())
                .containsExactly("1 HAND PROGRESS {3,12} POSITION OWN_HEAD", "2 PLAN RESULT {3,6,9,12} UNIT OWN_HEAD");
    }

    @Test
    void dutyOfAnotherKindDoesNotStandInTheWay() {
        tell(Announced.planChanged(plan, agency.id()), data -> {});
        agency.dutyOn(plan).onMeasure(Announced.measureId(plan, 1)).created();

        tell(Announced.planApproved(plan, agency.id()), data -> data.put("title", "อนุมัติ"));

        assertThat(duties()).hasSize(3);
    }

    @Test
    void otherRoundsOpenWhatIsMissingAndWithdrawWhatIsNotAskedForAnyMore() {
        tell(Announced.planApproved(plan, agency.id()), data -> {});
        AReport.of(agency, reportId(2, "R3/2567")).submitted();

        approveAgain(data -> rounds(data, 1, 6, 12));
        assertThat(reports(2))
                .containsExactly(
                        "R3/2567 2023-12-31 SUBMITTED",
                        "R6/2567 2024-03-31 LATE_ENTRY",
                        "R9/2567 2024-06-30 WITHDRAWN",
                        "R12/2567 2024-09-30 OPEN");

        approveAgain(data -> rounds(data, 0, 3, 6, 12));
        assertThat(reports(1)).hasSize(3).contains("R3/2567 2023-12-31 LATE_ENTRY");
        assertThat(reports(2)).contains("R9/2567 2024-06-30 OPEN");
        assertThat(duties()).hasSize(2);
    }

    @Test
    void measureThatIsTakenOutTakesItsOpenReportsWithItWhoeverEnteredTheDuty() {
        tell(Announced.planApproved(plan, agency.id()), data -> {});
        agency.dutyOn(plan).onMeasure(Announced.measureId(plan, 1)).created();

        approveAgain(data -> ((ArrayNode) data.get("measures")).remove(0));

        assertThat(reports(1)).hasSize(6).allMatch(report -> report.endsWith("WITHDRAWN"));
        assertThat(reports(2)).noneMatch(report -> report.endsWith("WITHDRAWN"));
        assertThat(AReport.of(agency, reportId(1, "R12/2567")).published("exempted"))
                .singleElement()
                .satisfies(
                        event -> assertThat(event.at("/data/status").asText()).isEqualTo("WITHDRAWN"));
    }

    @Test
    void otherUnitIsToldToReport() {
        tell(Announced.planApproved(plan, agency.id()), data -> {});
        var unit = UUID.randomUUID();

        approveAgain(data -> ((ObjectNode) data.at("/measures/1/assignees/0")).put("unitId", unit.toString()));

        var report = AReport.of(agency, reportId(2, "R9/2567"));
        assertThat(report.read().at("/responsibleUnitIds/0").asText()).isEqualTo(unit.toString());
        assertThat(report.published("scheduled")).hasSize(2);
        assertThat(AReport.of(agency, reportId(1, "R12/2567")).published("scheduled"))
                .hasSize(1);
    }

    /** Closed on 20 June: the third quarter is the last one of a duty that stops. */
    @Test
    void closingEndsWhatStopsAndLeavesTheRestOwed() {
        tell(Announced.planApproved(plan, agency.id()), data -> {});
        var stops = agency.dutyOn(plan).with("afterEnd", "\"STOP\"").created();
        var goesOn = agency.dutyOn(plan).with("content", "\"SUMMARY\"").created();

        var closed = Announced.planClosed(plan, agency.id());
        tell(closed, data -> data.put("closedAt", "2024-06-20T03:00:00Z").put("title", "ปิด"));

        assertThat(statuses(stops.get("id").asText())).containsExactly("LATE_ENTRY", "LATE_ENTRY", "OPEN", "WITHDRAWN");
        assertThat(statuses(goesOn.get("id").asText())).containsExactly("LATE_ENTRY", "LATE_ENTRY", "OPEN", "OPEN");
        assertThat(reports(2)).contains("R12/2567 2024-09-30 OPEN");
    }

    @Test
    void reopenedPlanIsStillReportedOn() {
        tell(Announced.planApproved(plan, agency.id()), data -> {});
        var before = reports(2);

        tell(Announced.planChanged(plan, agency.id()), data -> {
            data.put("title", "เปิดอีกครั้ง");
            ((ArrayNode) data.get("measures")).remove(1);
        });

        assertThat(reports(2)).isEqualTo(before);
    }

    @Test
    void planMayComeBeforeItsAgency() {
        tell(Announced.planApproved(plan, UUID.randomUUID()), data -> {});

        assertThat(duties()).hasSize(2);
        assertThat(Database.query(
                        "select payload from outbox where type = 'prongsai.report.scheduled.v1' and payload like ?",
                        "%" + plan + "%"))
                .hasSize(6)
                .allMatch(row -> ((String) row.get("payload")).contains("\"agencyCode\":\"ROIET-TM\""));
    }

    private void approveAgain(Consumer<ObjectNode> change) {
        tell(Announced.planApproved(plan, agency.id()), data -> {
            change.accept(data);
            data.put("title", "อนุมัติครั้งที่ " + sequence)
                    .put("approvedAt", "2024-06-0%dT02:00:00Z".formatted(sequence % 8 + 1));
        });
    }

    /** Sends the plan's next state and waits for it. */
    private void tell(ObjectNode event, Consumer<ObjectNode> change) {
        var data = Announced.data(event);
        change.accept(data);
        event.put("id", UUID.randomUUID().toString()).put("sequence", sequence++);
        Events.send(Announced.PLANS, event);
        await().until(() -> Database.query(
                                "select 1 from measure_plan where id = ? and title = ? and status = ?",
                                plan,
                                data.get("title").asText(),
                                data.get("status").asText())
                        .size()
                == 1);
    }

    private static void rounds(ObjectNode data, int measure, int... months) {
        var list = ((ObjectNode) data.at("/measures/" + measure)).putArray("rounds");
        for (var month : months) {
            list.add(month);
        }
    }

    /** Number of the measure, origin, content, rounds, kind of reporter and recipient. */
    private List<String> duties() {
        return strings(
                """
                select concat_ws(' ', coalesce(m.number::text, '-'), s.origin, s.content,
                    coalesce(s.frequency_months::text, s.frequency_kind), s.reporter_kind, s.recipient_type) as text
                from reporting_schedule s left join measure m on m.id = s.measure_id
                where s.measure_plan_id = ? order by m.number, s.id""",
                plan);
    }

    /** Label, due date and status of the reports on a measure, whether the plan still has it or not. */
    private List<String> reports(int measure) {
        return strings(
                "select concat_ws(' ', period_label, due_on, status) as text from report where measure_id = ?"
                        + " order by due_on, id",
                Announced.measureId(plan, measure));
    }

    private List<String> statuses(String schedule) {
        return strings("select status as text from report where schedule_id = ?::uuid order by due_on", schedule);
    }

    private String reportId(int measure, String label) {
        return strings(
                        "select id::text as text from report where measure_id = ? and period_label = ?",
                        Announced.measureId(plan, measure),
                        label)
                .get(0);
    }

    private long scheduledEvents() {
        return Database.query(
                        "select 1 from outbox where type = 'prongsai.report.scheduled.v1' and payload like ?",
                        "%" + plan + "%")
                .size();
    }

    private static List<String> strings(String query, Object... parameters) {
        return Database.query(query, parameters).stream()
                .map(row -> (String) row.get("text"))
                .toList();
    }
}
