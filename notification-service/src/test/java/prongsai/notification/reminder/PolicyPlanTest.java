package prongsai.notification.reminder;

import static org.assertj.core.api.Assertions.assertThat;
import static prongsai.notification.policy.LeadTime.calendarDays;
import static prongsai.notification.policy.LeadTime.workingDays;
import static prongsai.notification.policy.SomeTerms.leadDays;
import static prongsai.notification.policy.SomeTerms.leads;

import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import prongsai.notification.holiday.WorkingDays;
import prongsai.notification.policy.SomeTerms;

/** What a policy says, in days: Songkran of 2567 is a run of days from Friday 12 to Tuesday 16 April. */
class PolicyPlanTest {

    private static final WorkingDays SONGKRAN = new WorkingDays(
            Set.of(LocalDate.parse("2024-04-12"), LocalDate.parse("2024-04-15"), LocalDate.parse("2024-04-16")));

    @ParameterizedTest(name = "due {0}: {1}")
    @CsvSource({
        "2024-06-14, 3@06-11 0@06-14", // Friday
        "2024-06-15, 3@06-12 0@06-14", // Saturday
        "2024-06-16, 3@06-13 0@06-14", // Sunday
        "2024-06-17, 3@06-14 0@06-17", // Monday
        "2024-04-11, 3@04-08 0@04-11", // eve of a holiday
        "2024-04-12, 3@04-09 0@04-11", // the due day itself a holiday
        "2024-04-15, 0@04-11", // in the run: both come on the eve, the later one counts
        "2024-04-17, 0@04-17", // the first day after the run: the Sunday's one comes on it too
        "2024-04-18, 3@04-17 0@04-18"
    })
    void aQuietDaysReminderWaitsUnlessTheDatePassesMeanwhile(LocalDate dueOn, String expected) {
        assertThat(days(leadDays(3, 0).quiet(), dueOn)).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0} working days before {1}: {2}")
    @CsvSource({
        "1, 2024-06-17, 3@06-14", // Monday to Friday
        "1, 2024-06-15, 1@06-14",
        "1, 2024-04-17, 6@04-11",
        "2, 2024-04-18, 7@04-11",
        "0, 2024-04-13, 0@04-13", // the day itself is never shifted, unless days are quiet
        "5, 2024-06-14, 7@06-07"
    })
    void workingDaysAreCountedBack(int days, LocalDate dueOn, String expected) {
        assertThat(days(leads(workingDays(days)), dueOn)).isEqualTo(expected);
    }

    @Test
    void whatIsOverdueIsRepeatedUpToTheCap() {
        assertThat(days(leadDays(0).overdue(3, 4), LocalDate.parse("2024-06-10")))
                .isEqualTo("0@06-10 -3@06-13 -6@06-16 -9@06-19 -12@06-22");
    }

    @Test
    void repeatsThatAQuietDayBringsTogetherAreOne() {
        // Saturday, Sunday and Monday all come on Monday; the latest counts, and so does the cap.
        assertThat(days(leadDays().overdue(1, 4).quiet(), LocalDate.parse("2024-06-13")))
                .isEqualTo("-1@06-14 -4@06-17");
    }

    @Test
    void levelsHearOfItOneAfterTheOther() {
        var plan = plan(leadDays().overdue(3, 2).escalating(3, 7, 14)).of(LocalDate.parse("2024-06-03"), EARLY);
        assertThat(plan.stream().map(p -> p.leadDays() + " " + p.audience() + " " + p.occasion()))
                .containsExactly(
                        "-3 RESPONSIBLE ESCALATION",
                        "-6 RESPONSIBLE OVERDUE",
                        "-7 AGENCY ESCALATION",
                        "-14 SUPERVISOR ESCALATION");
    }

    @Test
    void theStartIsToldBesideTheDueDate() {
        var plan = plan(leadDays(7, 0).start(calendarDays(30))).of(LocalDate.parse("2024-06-30"), EARLY);
        assertThat(plan.stream().map(p -> p.leadDays() + " " + p.occasion()))
                .containsExactly("30 START", "7 DUE", "0 DUE");
    }

    @Test
    void aStartOnTheDayOfALeadTimeIsThatLeadTime() {
        var plan = plan(leadDays(7).start(calendarDays(7))).of(LocalDate.parse("2024-06-30"), EARLY);
        assertThat(plan).singleElement().matches(planned -> planned.occasion() == Occasion.DUE);
    }

    @ParameterizedTest(name = "entered {0}: {1}")
    @CsvSource({
        "2024-06-08, 7@06-10 0@06-14", // the day itself, a Saturday
        "2024-06-09, 0@06-14", // its own day has passed, though it would be sent tomorrow
        "2024-06-15, ''", // the working day before the due Saturday has passed
        "2024-06-17, ''"
    })
    void aQuietDayBringsNothingBackThatHadPassedAtEntry(LocalDate entered, String expected) {
        var due = LocalDate.parse("2024-06-15");
        assertThat(text(plan(leadDays(7, 0).quiet()), due, entered)).isEqualTo(expected);
    }

    private static final LocalDate EARLY = LocalDate.parse("2024-01-01");

    private static ReminderPlan plan(SomeTerms terms) {
        return new ReminderPlan(terms.terms(), SONGKRAN, LocalDate.MIN);
    }

    private static String days(SomeTerms terms, LocalDate dueOn) {
        return text(plan(terms), dueOn, EARLY);
    }

    private static String text(ReminderPlan plan, LocalDate dueOn, LocalDate datedOn) {
        return plan.of(dueOn, datedOn).stream()
                .map(planned ->
                        planned.leadDays() + "@" + planned.on().toString().substring(5))
                .collect(Collectors.joining(" "));
    }
}
