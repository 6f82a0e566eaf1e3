package prongsai.kit.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FiscalYearTest {

    private static final FiscalYear FY2567 = FiscalYear.of(2567);

    @Test
    void isNamedByTheBuddhistYearInWhichItEnds() {
        assertThat(FY2567.start()).isEqualTo("2023-10-01");
        assertThat(FY2567.end()).isEqualTo("2024-09-30");
    }

    @ParameterizedTest
    @CsvSource({
        "2023-09-30, 2566",
        "2023-10-01, 2567",
        "2023-12-31, 2567",
        "2024-01-01, 2567",
        "2024-09-30, 2567",
        "2024-10-01, 2568",
    })
    void beginsOnTheFirstOfOctober(LocalDate date, int fiscalYear) {
        assertThat(FiscalYear.containing(date)).isEqualTo(FiscalYear.of(fiscalYear));
        assertThat(FiscalYear.of(fiscalYear).includes(date)).isTrue();
        assertThat(FY2567.includes(date)).isEqualTo(fiscalYear == 2567);
    }

    @Test
    void hasFourQuarters() {
        assertThat(FY2567.quarters())
                .containsExactly(
                        period("Q1/2567", "2023-10-01", "2023-12-31"),
                        period("Q2/2567", "2024-01-01", "2024-03-31"),
                        period("Q3/2567", "2024-04-01", "2024-06-30"),
                        period("Q4/2567", "2024-07-01", "2024-09-30"));
    }

    @Test
    void hasTwelveMonthsFromOctober() {
        assertThat(FY2567.months())
                .hasSize(12)
                .startsWith(period("M01/2567", "2023-10-01", "2023-10-31"))
                .contains(period("M05/2567", "2024-02-01", "2024-02-29"))
                .endsWith(period("M12/2567", "2024-09-01", "2024-09-30"));
    }

    @ParameterizedTest
    @CsvSource({"3, 2023-12-31", "6, 2024-03-31", "9, 2024-06-30", "12, 2024-09-30"})
    void roundsAreCountedFromTheFirstOfOctober(int months, String end) {
        assertThat(FY2567.round(months)).isEqualTo(period("R" + months + "/2567", "2023-10-01", end));
    }

    @Test
    void nineMonthRoundIsNotTheThirdQuarter() {
        assertThat(FY2567.round(9).from()).isBefore(FY2567.quarter(3).from());
    }

    @Test
    void chosenRoundsComeOnceEachAndInOrder() {
        assertThat(FY2567.rounds(List.of(12, 3, 6, 3)))
                .extracting(Period::label)
                .containsExactly("R3/2567", "R6/2567", "R12/2567");
        assertThat(FY2567.rounds(Set.of())).isEmpty();
    }

    @Test
    void wholeYearIsAPeriod() {
        assertThat(FY2567.whole()).isEqualTo(period("FY2567", "2023-10-01", "2024-09-30"));
    }

    @Test
    void yearsFollowEachOther() {
        assertThat(FY2567.next()).isEqualTo(FiscalYear.of(2568)).isGreaterThan(FY2567);
        assertThat(FY2567.previous()).isEqualTo(FiscalYear.of(2566)).isLessThan(FY2567);
    }

    @ParameterizedTest
    @ValueSource(ints = {2400, 2567, 2700})
    void acceptsYearsOfTheBuddhistEra(int year) {
        assertThat(FiscalYear.of(year).buddhistYear()).isEqualTo(year);
    }

    @ParameterizedTest
    @CsvSource({
        "2024, 2024 looks like a CE year; the fiscal year 2567 was meant?, 2567",
        "2157, 2157 looks like a CE year; the fiscal year 2700 was meant?, 2700",
        "3110, 543 seems to have been added twice; the fiscal year 2567 was meant?, 2567",
        "2399, 'write the fiscal year with four digits of the Buddhist era, such as 2567', 2567",
        "2701, 'write the fiscal year with four digits of the Buddhist era, such as 2567', 2567",
        "67, 'write the fiscal year with four digits of the Buddhist era, such as 2567', 2567",
        "-2147483648, 'write the fiscal year with four digits of the Buddhist era, such as 2567', 2567",
        "2147483647, 'write the fiscal year with four digits of the Buddhist era, such as 2567', 2567",
    })
    void otherYearsAreRefusedWithAHint(int year, String hint, String hintTh) {
        assertThatExceptionOfType(ThaiCalendarException.class)
                .isThrownBy(() -> FiscalYear.of(year))
                .satisfies(refusal -> {
                    assertThat(refusal.hint()).isEqualTo(hint);
                    assertThat(refusal.hintTh()).contains("ปีงบประมาณ").contains(hintTh);
                });
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 5})
    void thereAreNoOtherQuarters(int quarter) {
        assertThatExceptionOfType(ThaiCalendarException.class).isThrownBy(() -> FY2567.quarter(quarter));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 4, 15})
    void thereAreNoOtherRounds(int months) {
        assertThatExceptionOfType(ThaiCalendarException.class).isThrownBy(() -> FY2567.round(months));
    }

    private static Period period(String label, String from, String to) {
        return new Period(label, LocalDate.parse(from), LocalDate.parse(to));
    }
}
