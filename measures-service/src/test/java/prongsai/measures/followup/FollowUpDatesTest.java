package prongsai.measures.followup;

import static org.assertj.core.api.Assertions.assertThat;
import static prongsai.measures.followup.Recurrence.Pattern.DATES;
import static prongsai.measures.followup.Recurrence.Pattern.EVERY_N_DAYS;
import static prongsai.measures.followup.Recurrence.Pattern.MONTHLY;
import static prongsai.measures.followup.Recurrence.Pattern.SEMI_MONTHLY;
import static prongsai.measures.followup.Recurrence.Pattern.SINGLE;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import prongsai.measures.fault.Faults;

class FollowUpDatesTest {

    @Test
    void untilBeforeFromIsRefused() {
        assertThat(pointers(semiMonthly(), "2024-05-30", "2024-05-29")).containsExactly("/until");
    }

    @Test
    void aPeriodWithoutAnyDueDateIsRefused() {
        assertThat(pointers(semiMonthly(), "2024-05-01", "2024-05-14")).containsExactly("/until");
        assertThat(pointers(semiMonthly(), "2024-05-01", "2024-05-15")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2024-01-01, 2025-02-03, 400", "2024-01-01, 2025-02-04, 0"})
    void aPlanHasAtMost400FollowUps(LocalDate from, LocalDate until, int expected) {
        var faults = new Faults();
        var dates = FollowUpDates.find(every(1), from, until, faults);
        assertThat(dates).hasSize(expected);
        assertThat(faults.none()).isEqualTo(expected > 0);
    }

    @ParameterizedTest
    @CsvSource({"2567-05-30, 2567-07-15", "1024-05-30, 1024-07-15", "2024-05-30, 9999-07-15"})
    void aYearOfAnotherEraOrNoPlausibleYearIsRefused(String from, String until) {
        assertThat(pointers(semiMonthly(), from, until))
                .isSubsetOf("/from", "/until")
                .isNotEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = {"SEMI_MONTHLY", "EVERY_N_DAYS", "MONTHLY"})
    void aRangeNeedsBothEnds(Recurrence.Pattern pattern) {
        var request = new RecurrenceRequest(pattern, pattern == EVERY_N_DAYS ? 15 : null, null, null);
        assertThat(pointers(request, null, null)).containsExactly("/from", "/until");
    }

    @Test
    void eachPatternHasItsOwnPartAndNoOther() {
        assertThat(pointers(new RecurrenceRequest(EVERY_N_DAYS, null, null, null), "2024-05-30", "2024-07-15"))
                .containsExactly("/recurrence/days");
        assertThat(pointers(new RecurrenceRequest(DATES, null, null, null), null, null))
                .containsExactly("/recurrence/dates");
        assertThat(pointers(new RecurrenceRequest(SINGLE, null, null, null), null, null))
                .containsExactly("/recurrence/date");
        assertThat(pointers(new RecurrenceRequest(MONTHLY, 3, null, null), "2024-05-30", "2024-07-15"))
                .containsExactly("/recurrence/days");
        assertThat(pointers(
                        new RecurrenceRequest(SEMI_MONTHLY, null, null, LocalDate.parse("2024-06-15")),
                        "2024-05-30",
                        "2024-07-15"))
                .containsExactly("/recurrence/date");
    }

    @ParameterizedTest
    @CsvSource({"2024-06-01 2024-06-01, 1", "2024-06-02 2024-06-01, 1", "2024-06-01 2024-06-03 2024-06-02, 2"})
    void namedDatesAreAscendingAndEachOnce(String dates, int wrong) {
        assertThat(pointers(named(dates), null, null)).containsExactly("/recurrence/dates/" + wrong);
    }

    @Test
    void namedDatesLieWithinThePeriodWhereThereIsOne() {
        assertThat(pointers(named("2024-05-29 2024-05-30 2024-07-15 2024-07-16"), "2024-05-30", "2024-07-15"))
                .containsExactly("/recurrence/dates/0", "/recurrence/dates/3");
        assertThat(pointers(
                        new RecurrenceRequest(SINGLE, null, null, LocalDate.parse("2024-07-16")), null, "2024-07-15"))
                .containsExactly("/recurrence/date");
    }

    @Test
    void theSingleDeadlineOfMeasure14NeedsNoPeriod() {
        var faults = new Faults();
        var deadline = LocalDate.parse("2024-06-10");
        assertThat(FollowUpDates.find(new RecurrenceRequest(SINGLE, null, null, deadline), null, null, faults))
                .containsExactly(deadline);
        assertThat(faults.none()).isTrue();
    }

    private static RecurrenceRequest semiMonthly() {
        return new RecurrenceRequest(SEMI_MONTHLY, null, null, null);
    }

    private static RecurrenceRequest every(int days) {
        return new RecurrenceRequest(EVERY_N_DAYS, days, null, null);
    }

    private static RecurrenceRequest named(String dates) {
        return new RecurrenceRequest(
                DATES, null, Stream.of(dates.split(" ")).map(LocalDate::parse).toList(), null);
    }

    private static List<String> pointers(RecurrenceRequest request, String from, String until) {
        var faults = new Faults();
        FollowUpDates.find(request, date(from), date(until), faults);
        return faults.pointers();
    }

    private static LocalDate date(String text) {
        return text == null ? null : LocalDate.parse(text);
    }
}
