package prongsai.measures.followup;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RecurrenceTest {

    private static final LocalDate FROM = LocalDate.parse("2024-05-30");
    private static final LocalDate UNTIL = LocalDate.parse("2024-07-15");

    @Test
    void semiMonthlyIsThe15thAnd30thAsTheMemoCountsThem() {
        assertThat(new Recurrence.OnThe15thAnd30th(FROM, UNTIL).dueDates())
                .isEqualTo(dates("2024-05-30", "2024-06-15", "2024-06-30", "2024-07-15"));
    }

    @Test
    void aTrueIntervalOf15DaysDriftsAwayFromThe15thAnd30th() {
        assertThat(new Recurrence.EveryNDays(15, FROM, UNTIL).dueDates())
                .isEqualTo(dates("2024-05-30", "2024-06-14", "2024-06-29", "2024-07-14"));
    }

    @ParameterizedTest
    @CsvSource({
        "2023-02-01, 2023-02-28, 2023-02-15 2023-02-28",
        "2024-02-01, 2024-02-29, 2024-02-15 2024-02-29",
        "2024-01-30, 2024-01-31, 2024-01-30",
        "2024-06-15, 2024-06-15, 2024-06-15",
        "2023-12-16, 2024-01-15, 2023-12-30 2024-01-15",
    })
    void semiMonthlyEndsFebruaryOnItsLastDayAndIncludesBothEnds(LocalDate from, LocalDate until, String expected) {
        assertThat(new Recurrence.OnThe15thAnd30th(from, until).dueDates()).isEqualTo(dates(expected.split(" ")));
    }

    @ParameterizedTest
    @CsvSource({
        "1, 2024-02-28, 2024-03-01, 2024-02-28 2024-02-29 2024-03-01",
        "7, 2024-09-20, 2024-10-04, 2024-09-20 2024-09-27 2024-10-04",
        "366, 2024-05-30, 2024-07-15, 2024-05-30",
    })
    void anIntervalCountsEveryDay(int days, LocalDate from, LocalDate until, String expected) {
        assertThat(new Recurrence.EveryNDays(days, from, until).dueDates()).isEqualTo(dates(expected.split(" ")));
    }

    @ParameterizedTest
    @CsvSource({
        "2024-05-30, 2024-07-15, 2024-05-30 2024-06-30",
        "2024-01-31, 2024-04-30, 2024-01-31 2024-02-29 2024-03-31 2024-04-30",
        "2023-01-29, 2023-03-28, 2023-01-29 2023-02-28",
        "2023-12-05, 2024-01-05, 2023-12-05 2024-01-05",
        "2023-12-05, 2024-01-04, 2023-12-05",
    })
    void monthlyKeepsTheDayOrTakesTheLastOfAShorterMonth(LocalDate from, LocalDate until, String expected) {
        assertThat(new Recurrence.Monthly(from, until).dueDates()).isEqualTo(dates(expected.split(" ")));
    }

    @Test
    void namedDatesAndASingleDateStandAsTheyAre() {
        assertThat(new Recurrence.OnDates(dates("2024-06-01", "2024-06-09")).dueDates())
                .isEqualTo(dates("2024-06-01", "2024-06-09"));
        assertThat(new Recurrence.Once(LocalDate.parse("2024-06-10")).dueDates())
                .isEqualTo(dates("2024-06-10"));
    }

    private static List<LocalDate> dates(String... dates) {
        return List.of(dates).stream().map(LocalDate::parse).toList();
    }
}
