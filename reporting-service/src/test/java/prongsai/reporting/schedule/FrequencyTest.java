package prongsai.reporting.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import prongsai.kit.calendar.FiscalYear;
import prongsai.kit.calendar.Period;

class FrequencyTest {

    private static final FiscalYear YEAR = FiscalYear.of(2567);

    @Test
    void quarterlyReportsCoverTheFourQuartersFromOctober() {
        assertThat(new Frequency.Quarterly().periods(YEAR))
                .containsExactly(
                        period("Q1/2567", "2023-10-01", "2023-12-31"),
                        period("Q2/2567", "2024-01-01", "2024-03-31"),
                        period("Q3/2567", "2024-04-01", "2024-06-30"),
                        period("Q4/2567", "2024-07-01", "2024-09-30"));
    }

    @ParameterizedTest
    @CsvSource({"0, 2023-12-31", "1, 2024-01-01", "15, 2024-01-15", "90, 2024-03-30"})
    void reportIsDueWindowDaysAfterItsPeriodEnds(int windowDays, LocalDate dueOn) {
        var quarterly = new Frequency.Quarterly();

        assertThat(quarterly.dueOn(quarterly.periods(YEAR).get(0), windowDays)).isEqualTo(dueOn);
    }

    @Test
    void roundsAreCumulativeFromTheFirstOfOctober() {
        assertThat(new Frequency.Rounds(List.of(3, 6, 9, 12)).periods(YEAR))
                .containsExactly(
                        period("R3/2567", "2023-10-01", "2023-12-31"),
                        period("R6/2567", "2023-10-01", "2024-03-31"),
                        period("R9/2567", "2023-10-01", "2024-06-30"),
                        period("R12/2567", "2023-10-01", "2024-09-30"));
    }

    @Test
    void onlyTheChosenRoundsAreReported() {
        assertThat(new Frequency.Rounds(List.of(12, 6)).periods(YEAR))
                .extracting(Period::label)
                .containsExactly("R6/2567", "R12/2567");
    }

    @Test
    void orderAndRepetitionOfRoundsDoNotMatter() {
        assertThat(new Frequency.Rounds(List.of(12, 6, 12))).isEqualTo(new Frequency.Rounds(List.of(6, 12)));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 4, 15, -3})
    void thereAreNoOtherRounds(int months) {
        assertThatThrownBy(() -> new Frequency.Rounds(List.of(3, months))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void roundsNeedAtLeastOne() {
        assertThatThrownBy(() -> new Frequency.Rounds(List.of())).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void monthlyReportsCoverTwelveMonthsAndKnowTheLeapDay() {
        assertThat(new Frequency.Monthly().periods(YEAR))
                .hasSize(12)
                .contains(
                        period("M01/2567", "2023-10-01", "2023-10-31"),
                        period("M05/2567", "2024-02-01", "2024-02-29"),
                        period("M12/2567", "2024-09-01", "2024-09-30"));
    }

    @Test
    void halvesFollowEachOtherAndTheSecondIsNotCumulative() {
        assertThat(new Frequency.HalfYearly().periods(YEAR))
                .containsExactly(
                        period("H1/2567", "2023-10-01", "2024-03-31"), period("H2/2567", "2024-04-01", "2024-09-30"));
    }

    @Test
    void fiscalYearEndIsOneReportOnTheWholeYear() {
        var yearEnd = new Frequency.FiscalYearEnd();

        assertThat(yearEnd.periods(YEAR)).containsExactly(period("FY2567", "2023-10-01", "2024-09-30"));
        assertThat(yearEnd.dueOn(YEAR.whole(), 30)).isEqualTo("2024-10-30");
    }

    @Test
    void onceIsDueOnItsDateAndCoversTheYearUntilThen() {
        var once = new Frequency.Once(LocalDate.parse("2024-06-10"));

        assertThat(once.periods(YEAR)).containsExactly(period("ONCE/2567", "2023-10-01", "2024-06-10"));
        assertThat(once.dueOn(once.periods(YEAR).get(0), 0)).isEqualTo("2024-06-10");
    }

    @Test
    void onceAfterTheYearCoversTheYearOnly() {
        var once = new Frequency.Once(LocalDate.parse("2025-01-31"));

        assertThat(once.periods(YEAR)).containsExactly(period("ONCE/2567", "2023-10-01", "2024-09-30"));
        assertThat(once.dueOn(once.periods(YEAR).get(0), 0)).isEqualTo("2025-01-31");
    }

    @ParameterizedTest
    @CsvSource({"2023-09-30, false", "2023-10-01, true", "2025-09-30, true", "2025-10-01, false", "2567-06-10, false"})
    void onceLiesInTheFiscalYearOrTheNext(LocalDate on, boolean fits) {
        assertThat(new Frequency.Once(on).fits(YEAR)).isEqualTo(fits);
    }

    private static Period period(String label, String from, String to) {
        return new Period(label, LocalDate.parse(from), LocalDate.parse(to));
    }
}
