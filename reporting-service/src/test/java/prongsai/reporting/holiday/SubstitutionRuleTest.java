package prongsai.reporting.holiday;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SubstitutionRuleTest {

    @ParameterizedTest(name = "{0}: {2}")
    @CsvSource(
            nullValues = "none",
            value = {
                "a Friday, 2024-03-01, none",
                "a Saturday, 2024-03-02, 2024-03-04",
                "a Sunday, 2024-03-03, 2024-03-04",
                "a Monday, 2024-03-04, none",
                "both days of a weekend give one, 2024-03-02 2024-03-03, 2024-03-04",
                "Sunday and Monday, 2020-07-05 2020-07-06, 2020-07-07",
                "Saturday to Monday, 2024-04-13 2024-04-14 2024-04-15, 2024-04-16",
                "New Year's Eve on a Sunday, 2023-12-31 2024-01-01, 2024-01-02",
                "New Year's Day on a Saturday, 2027-12-31 2028-01-01, 2028-01-03",
                "a weekend of two years, 2016-12-31 2017-01-01, 2017-01-02 2017-01-03",
                "two weekends, 2024-03-02 2024-03-10, 2024-03-04 2024-03-11",
            })
    void holidayOnAWeekendIsMadeUpForOnTheNextWorkingDay(String what, String holidays, String substitutions) {
        assertThat(SubstitutionRule.daysFor(annual(holidays)))
                .extracting(Holiday::day)
                .containsExactlyElementsOf(days(substitutions));
    }

    @Test
    void specialHolidayIsNotMadeUpForButTakesItsDay() {
        var saturday = LocalDate.parse("2024-03-02");
        var list = List.of(
                new Holiday(saturday, "วันหยุด", null, Kind.ANNUAL, Certainty.ANNOUNCED, "-"),
                new Holiday(saturday.plusDays(2), "พิเศษ", null, Kind.SPECIAL, Certainty.ANNOUNCED, "-"),
                new Holiday(saturday.plusDays(7), "พิเศษ", null, Kind.SPECIAL, Certainty.ANNOUNCED, "-"));

        assertThat(SubstitutionRule.daysFor(list)).extracting(Holiday::day).containsExactly(saturday.plusDays(3));
    }

    @Test
    void substitutionIsNamedAfterItsHolidayAndCalculated() {
        var makha = new Holiday(
                LocalDate.parse("2024-02-24"), "วันมาฆบูชา", "Makha Bucha Day", Kind.ANNUAL, Certainty.ANNOUNCED, "-");

        assertThat(SubstitutionRule.daysFor(List.of(makha))).singleElement().satisfies(day -> {
            assertThat(day.nameTh()).isEqualTo("วันหยุดชดเชยวันมาฆบูชา");
            assertThat(day.nameEn()).isEqualTo("Substitution for Makha Bucha Day");
            assertThat(day.certainty()).isEqualTo(Certainty.CALCULATED);
        });
    }

    /** 22 instead of 25 October 2564. */
    @ParameterizedTest
    @CsvSource({"2021-10-25, 0", "2021-10-22, 0", "2021-10-20, 0", "2021-10-19, 1", "2021-10-30, 0", "2021-10-31, 1"})
    void dayThatTheCabinetMovedIsNotMissing(LocalDate given, int missing) {
        var expected = SubstitutionRule.daysFor(annual("2021-10-23"));
        var list = List.of(new Holiday(given, "ชดเชย", null, Kind.SUBSTITUTION, Certainty.ANNOUNCED, "-"));

        assertThat(SubstitutionRule.missing(expected, list)).hasSize(missing);
    }

    private static List<Holiday> annual(String days) {
        return days(days).stream()
                .map(day -> new Holiday(day, "วันหยุด", null, Kind.ANNUAL, Certainty.ANNOUNCED, "-"))
                .toList();
    }

    private static List<LocalDate> days(String text) {
        return text == null
                ? List.of()
                : Arrays.stream(text.split(" ")).map(LocalDate::parse).toList();
    }
}
