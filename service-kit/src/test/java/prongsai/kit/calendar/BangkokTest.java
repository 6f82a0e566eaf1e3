package prongsai.kit.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BangkokTest {

    @ParameterizedTest
    @CsvSource({
        "2024-06-14T16:59:59Z, 2024-06-14",
        "2024-06-14T17:00:00Z, 2024-06-15",
        "2024-06-15T16:59:59Z, 2024-06-15"
    })
    void dayBeginsSevenHoursBeforeUtc(Instant instant, LocalDate date) {
        assertThat(Bangkok.dateOf(instant)).isEqualTo(date);
    }

    @Test
    void timeOfDayIsThatOfBangkok() {
        assertThat(Bangkok.at(LocalDate.parse("2024-06-15"), LocalTime.of(8, 30)))
                .isEqualTo("2024-06-15T01:30:00Z");
    }
}
