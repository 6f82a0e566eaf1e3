package prongsai.kit.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SemiMonthlyTest {

    @Test
    void memoOfTheProvincialEducationOfficeHasFourFollowUps() {
        assertThat(SemiMonthly.between(LocalDate.parse("2024-05-30"), LocalDate.parse("2024-07-15")))
                .map(LocalDate::toString)
                .containsExactly("2024-05-30", "2024-06-15", "2024-06-30", "2024-07-15");
    }

    @ParameterizedTest
    @CsvSource({
        "2023-02-01, 2023-02-15 2023-02-28",
        "2024-02-01, 2024-02-15 2024-02-29",
        "2024-01-01, 2024-01-15 2024-01-30"
    })
    void thirtiethIsTheLastDayOfFebruary(LocalDate first, String days) {
        assertThat(SemiMonthly.between(first, first.plusMonths(1).minusDays(1)))
                .map(LocalDate::toString)
                .containsExactly(days.split(" "));
    }

    @ParameterizedTest
    @CsvSource({
        "2024-06-14, 2024-06-14, 0",
        "2024-06-15, 2024-06-15, 1",
        "2024-06-16, 2024-06-29, 0",
        "2024-06-15, 2024-06-30, 2",
        "2024-05-31, 2024-06-14, 0",
        "2023-12-30, 2024-01-15, 2",
    })
    void bothEndsOfTheRangeCount(LocalDate from, LocalDate until, int count) {
        assertThat(SemiMonthly.between(from, until)).hasSize(count);
    }

    @ParameterizedTest
    @CsvSource({"2024-07-15, 2024-05-30", "2024-05-30, +999999999-12-31", "2567-05-30, 2567-07-15"})
    void rangeThatCannotBeMeantIsRefused(LocalDate from, LocalDate until) {
        assertThatExceptionOfType(ThaiCalendarException.class).isThrownBy(() -> SemiMonthly.between(from, until));
    }
}
