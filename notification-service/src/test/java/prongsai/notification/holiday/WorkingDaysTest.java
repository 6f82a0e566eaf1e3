package prongsai.notification.holiday;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkingDaysTest {

    /** Songkran 2567: Saturday and Sunday 13 and 14 April with two substitution days after. */
    private static final WorkingDays DAYS = new WorkingDays(
            Set.of(LocalDate.parse("2024-04-12"), LocalDate.parse("2024-04-15"), LocalDate.parse("2024-04-16")));

    @ParameterizedTest(name = "{0}: next {1}, last {2}, one before {3}")
    @CsvSource({
        "2024-04-11, 2024-04-11, 2024-04-11, 2024-04-10",
        "2024-04-12, 2024-04-17, 2024-04-11, 2024-04-11",
        "2024-04-13, 2024-04-17, 2024-04-11, 2024-04-11",
        "2024-04-16, 2024-04-17, 2024-04-11, 2024-04-11",
        "2024-04-17, 2024-04-17, 2024-04-17, 2024-04-11",
        "2024-04-19, 2024-04-19, 2024-04-19, 2024-04-18",
        "2024-04-20, 2024-04-22, 2024-04-19, 2024-04-19"
    })
    void weekendsAndHolidaysAreNone(LocalDate day, LocalDate next, LocalDate last, LocalDate oneBefore) {
        assertThat(DAYS.fromOn(day)).isEqualTo(next);
        assertThat(DAYS.upTo(day)).isEqualTo(last);
        assertThat(DAYS.before(day, 1)).isEqualTo(oneBefore);
        assertThat(DAYS.before(day, 0)).isEqualTo(day);
    }
}
