package prongsai.notification.board;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import prongsai.notification.dueitem.DueKind;
import prongsai.notification.holiday.WorkingDays;

/** Today is Wednesday, 12 June 2024. */
class OverviewTest {

    private static final LocalDate TODAY = LocalDate.parse("2024-06-12");

    private static DayCount due(String day, DueKind kind, long items) {
        return new DayCount(LocalDate.parse(day), kind, items);
    }

    private static Overview of(DueKind kind, DayCount... counts) {
        return new Overview(List.of(counts), kind, TODAY, new WorkingDays(Set.of(LocalDate.parse("2024-06-13"))));
    }

    @Test
    void figuresCountEachItemOnce() {
        var overview = of(
                null,
                due("2024-01-31", DueKind.REPORT, 7),
                due("2024-06-11", DueKind.REPORT, 1),
                due("2024-06-12", DueKind.REPORT, 2),
                due("2024-06-12", DueKind.FOLLOW_UP, 3),
                due("2024-06-13", DueKind.REPORT, 10),
                due("2024-06-19", DueKind.REPORT, 20),
                due("2024-06-20", DueKind.REPORT, 40));
        assertThat(overview.overdue()).isEqualTo(8);
        assertThat(overview.dueToday()).isEqualTo(5);
        assertThat(overview.upcoming()).isEqualTo(70);
        assertThat(overview.nextSevenDays()).isEqualTo(30);
    }

    @Test
    void oneKindCountsAlone() {
        var overview =
                of(DueKind.FOLLOW_UP, due("2024-06-12", DueKind.REPORT, 2), due("2024-06-12", DueKind.FOLLOW_UP, 3));
        assertThat(overview.dueToday()).isEqualTo(3);
    }

    @Test
    void theCalendarBeginsWithMondayOfThisWeekAndShowsSixWeeks() {
        var weeks = of(null).weeks();
        assertThat(weeks).hasSize(6).allSatisfy(week -> assertThat(week).hasSize(7));
        assertThat(weeks.get(0).get(0).date()).isEqualTo("2024-06-10");
        assertThat(weeks.get(5).get(6).date()).isEqualTo("2024-07-21");
        assertThat(weeks.get(0))
                .extracting(Overview.Day::past)
                .containsExactly(true, true, false, false, false, false, false);
        assertThat(weeks.get(0))
                .extracting(Overview.Day::today)
                .containsExactly(false, false, true, false, false, false, false);
        assertThat(weeks.get(0))
                .extracting(Overview.Day::quiet)
                .containsExactly(false, false, false, true, false, true, true);
    }

    @ParameterizedTest(name = "{0} of 100: shade {1}")
    @CsvSource({"0, 0", "1, 1", "20, 1", "21, 2", "40, 2", "41, 3", "61, 4", "80, 4", "81, 5", "100, 5"})
    void aDayIsTheDarkerTheMoreIsDueBesideTheFullest(long items, int shade) {
        var overview = of(null, due("2024-06-14", DueKind.REPORT, 100), due("2024-06-17", DueKind.REPORT, items));
        assertThat(overview.weeks().get(1).get(0).shade()).isEqualTo(shade);
    }

    @Test
    void aSingleItemIsNoPeak() {
        var weeks = of(null, due("2024-06-14", DueKind.REPORT, 1)).weeks();
        assertThat(weeks.get(0).get(4).shade()).isEqualTo(1);
    }
}
