package prongsai.measures.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import prongsai.kit.calendar.FiscalYear;
import prongsai.measures.progress.BurnUp.Interval;
import prongsai.measures.progress.BurnUp.StepDays;
import prongsai.measures.progress.BurnUpResponse.Point;

class BurnUpTest {

    private static final FiscalYear FY2567 = FiscalYear.of(2567);
    private static final LocalDate END = day("2024-09-30");

    /** What is due before the year is planned from its first point on, what is due after it never is. */
    @ParameterizedTest
    @CsvSource({
        "2023-09-30, 1, 1",
        "2023-10-01, 1, 1",
        "2023-10-31, 1, 1",
        "2023-11-01, 0, 1",
        "2024-09-30, 0, 1",
        "2024-10-01, 0, 0",
        ",           0, 0",
    })
    void theYearBeginsInOctoberAndEndsInSeptember(LocalDate due, int inOctober, int inSeptember) {
        var points = new BurnUp(List.of(new StepDays(due, due, due))).points(FY2567, Interval.MONTH, END);
        assertThat(points).hasSize(12);
        assertThat(points.get(0)).isEqualTo(new Point(day("2023-10-31"), inOctober, inOctober, inOctober));
        assertThat(points.get(11)).isEqualTo(new Point(END, inSeptember, inSeptember, inSeptember));
    }

    @ParameterizedTest
    @CsvSource({"DAY, 366", "HALF_MONTH, 24", "MONTH, 12"})
    void theLeapDayCounts(Interval interval, int size) {
        var points = new BurnUp(List.of(due("2024-02-29"), due("2024-03-01"))).points(FY2567, interval, END);
        assertThat(points).hasSize(size);
        assertThat(points)
                .filteredOn(point -> point.day().equals(day("2024-02-29")))
                .extracting(Point::planned)
                .containsExactly(1);
    }

    @Test
    void halfMonthsAreThe15thAndThe30th() {
        assertThat(new BurnUp(List.of()).points(FY2567, Interval.HALF_MONTH, END))
                .extracting(Point::day)
                .startsWith(day("2023-10-15"), day("2023-10-30"), day("2023-11-15"))
                .endsWith(day("2024-09-15"), END);
    }

    @Test
    void whatIsDoneIsToldUpToTodayOnly() {
        var chart = new BurnUp(List.of(
                new StepDays(day("2023-10-10"), day("2023-11-30"), day("2023-12-01")),
                new StepDays(day("2023-11-30"), day("2023-10-05"), null)));
        assertThat(chart.points(FY2567, Interval.MONTH, day("2023-11-30")).subList(0, 3))
                .containsExactly(
                        new Point(day("2023-10-31"), 1, 1, 0),
                        new Point(day("2023-11-30"), 2, 2, 0),
                        new Point(day("2023-12-31"), 2, null, null));
    }

    @ParameterizedTest
    @CsvSource({"2023-09-30, false", "2023-10-01, true", "2024-09-30, true", "2024-10-01, false"})
    void todayIsMarkedWithinTheYear(LocalDate today, boolean marked) {
        var point = new BurnUp(List.of(due("2023-10-01"))).today(FY2567, today);
        assertThat(point).isEqualTo(marked ? new Point(today, 1, 0, 0) : null);
    }

    private static StepDays due(String date) {
        return new StepDays(day(date), null, null);
    }

    private static LocalDate day(String date) {
        return LocalDate.parse(date);
    }
}
