package prongsai.notification.reminder;

import static org.assertj.core.api.Assertions.assertThat;
import static prongsai.notification.APolicy.OPERATOR;
import static prongsai.notification.mail.MailServer.mails;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import prongsai.kit.test.Api;
import prongsai.kit.test.Database;
import prongsai.kit.test.Events;
import prongsai.notification.ADueThing;
import prongsai.notification.APolicy;
import prongsai.notification.AnAgency;
import prongsai.notification.Arrivals;
import prongsai.notification.Bench;

/** Everything is due on Saturday 15 June 2024. */
@QuarkusTest
class PolicyReplanningTest {

    @Inject
    Worker worker;

    @BeforeEach
    @AfterEach
    void clear() {
        Bench.clear();
    }

    @Test
    void aNewPolicyPlansAnewWhatItCoversAndNothingElse() {
        var agency = AnAgency.known();
        var covered = ADueThing.report(agency).scheduled();
        var otherKind = ADueThing.followUp(agency).scheduled();
        var otherAgency = ADueThing.report(AnAgency.known()).scheduled();
        Bench.itIs("2024-06-01", "10:00");
        APolicy.of(agency).with("kind", "REPORT").leads(3).overdue(2, 2).written();
        worker.plansAnew();
        assertThat(covered.states())
                .containsExactly(
                        "7 STOPPED", "3 PLANNED", "1 STOPPED", "0 STOPPED", "-1 STOPPED", "-2 PLANNED", "-4 PLANNED");
        assertThat(covered.reminders().get(0).get("reason")).isEqualTo("POLICY_CHANGED");
        for (var other : new ADueThing[] {otherKind, otherAgency}) {
            assertThat(other.states()).containsExactly("7 PLANNED", "1 PLANNED", "0 PLANNED", "-1 PLANNED");
        }
    }

    @Test
    void whatIsScheduledAfterwardsFollowsThePolicyOfTheAgencyAbove() {
        var province = AnAgency.known();
        var town = AnAgency.notTold().below(province);
        Bench.itIs("2024-02-01", "10:00");
        APolicy.of(province).leads(5).written();
        assertThat(ADueThing.report(town).scheduled().states()).containsExactly("5 PLANNED", "-1 PLANNED");
    }

    @Test
    void ofDaysThatHavePassedNothingIsAddedNotEvenByALaterEvent() {
        var agency = AnAgency.known();
        var thing = ADueThing.report(agency).scheduled();
        Bench.itIs("2024-06-10", "10:00");
        APolicy.of(agency).leads(10, 5, 4).written();
        worker.plansAnew();
        thing.scheduled();
        assertThat(thing.states())
                .containsExactly("7 STOPPED", "5 PLANNED", "4 PLANNED", "1 STOPPED", "0 STOPPED", "-1 PLANNED");
    }

    @Test
    void aPolicyThatIsTakenAwayGivesWayToTheNext() {
        var agency = AnAgency.known();
        var thing = ADueThing.report(agency).scheduled();
        Bench.itIs("2024-06-09", "10:00");
        var id = APolicy.of(agency).leads(3).written();
        worker.plansAnew();
        Api.as(OPERATOR)
                .header("If-Match", "\"0\"")
                .delete("/v1/reminder-policies/" + id)
                .then()
                .statusCode(204);
        worker.plansAnew();
        assertThat(thing.states()).containsExactly("7 STOPPED", "3 STOPPED", "1 PLANNED", "0 PLANNED", "-1 PLANNED");
    }

    @Test
    void onTheMorningOfTheSendingHourTheNewHourCounts() {
        var agency = AnAgency.known();
        ADueThing.report(agency).scheduled();
        Bench.itIs("2024-06-14", "08:00");
        var id = APolicy.of(agency).term("sendingHour", "10:00").written();
        worker.plansAnew();
        worker.worksAt("2024-06-14", "09:59");
        assertThat(mails()).isEmpty();
        worker.worksAt("2024-06-14", "10:00");
        assertThat(mails()).hasSize(1);
        APolicy.of(agency)
                .term("sendingHour", "11:00")
                .changes(id, OPERATOR, "\"0\"")
                .statusCode(200);
        worker.plansAnew();
        worker.worksAt("2024-06-14", "11:00");
        assertThat(mails()).as("said already").hasSize(1);
    }

    @Test
    void aStopInBetweenLosesNothingAndNothingIsPlannedTwice() {
        var agency = AnAgency.known();
        var thing = ADueThing.report(agency).scheduled();
        for (int i = 0; i < 2; i++) {
            APolicy.of(agency).with("kind", i == 0 ? "REPORT" : null).leads(3).written();
        }
        assertThat(Database.count("replanning")).isEqualTo(2);
        worker.plansAnew();
        var once = thing.reminders();
        worker.plansAnew();
        assertThat(thing.reminders()).isEqualTo(once);
        assertThat(Database.count("replanning")).isZero();
    }

    @Test
    void anAgencyHeardOfLateGetsItsPolicyThen() {
        var province = AnAgency.known();
        var town = AnAgency.notTold();
        var thing = ADueThing.report(town).scheduled();
        Bench.itIs("2024-06-01", "10:00");
        APolicy.of(province).leads(5).written();
        worker.plansAnew();
        town.below(province);
        worker.plansAnew();
        assertThat(thing.states()).contains("5 PLANNED", "7 STOPPED");
    }

    @Test
    void aHolidayThatIsAnnouncedMovesWhatWasPlanned() {
        var agency = AnAgency.known();
        Bench.itIs("2024-02-01", "10:00");
        APolicy.of(agency).leads(1).quiet().written();
        var thing = ADueThing.report(agency)
                .dueOn("2024-02-27")
                .enteredOn("2024-01-05")
                .scheduled();
        assertThat(planned(thing)).startsWith("2024-02-26");
        Database.execute("delete from inbox_position where topic = 'prongsai.holidays'");
        Arrivals.of(
                "prongsai.holidays",
                Events.example("../reporting-service/src/main/resources/events/holidays.announced.v1.example.json"));
        worker.plansAnew();
        assertThat(planned(thing))
                .as("Monday 26 February is a substitution day")
                .startsWith("2024-02-27");
        Database.execute("delete from inbox_position where topic = 'prongsai.holidays'");
    }

    @Test
    void aBatchIsPlannedWithAFewStatementsHoweverManyItemsItHas() {
        var agency = AnAgency.known();
        var unit = UUID.randomUUID();
        for (int i = 0; i < 12; i++) {
            ADueThing.report(agency).of(unit).scheduled();
        }
        Bench.itIs("2024-06-01", "10:00");
        APolicy.of(agency).leads(3).written();
        var reads = Database.statements("from (reminder|due_item|agency|reminder_policy)", worker::plansAnew);
        assertThat(reads).hasSizeLessThanOrEqualTo(12);
    }

    private static String planned(ADueThing thing) {
        return Database.query(
                        "select (planned_at at time zone 'Asia/Bangkok')::text as at from reminder where due_item_id = ?::uuid"
                                + " and lead_days = 1",
                        thing.id().toString())
                .get(0)
                .get("at")
                .toString();
    }
}
