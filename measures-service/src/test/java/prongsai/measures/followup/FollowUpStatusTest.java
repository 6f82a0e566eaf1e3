package prongsai.measures.followup;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FollowUpStatusTest {

    @ParameterizedTest
    @CsvSource({
        "2024-05-30, LATE_ENTRY",
        "2024-06-06, LATE_ENTRY",
        "2024-06-07, SCHEDULED",
        "2024-06-08, SCHEDULED",
        "2024-06-15, SCHEDULED",
    })
    void whatWasDueBeforeTheDayOfEntryIsALateEntry(LocalDate dueOn, FollowUpStatus expected) {
        assertThat(FollowUpStatus.whenEntered(dueOn, LocalDate.parse("2024-06-07")))
                .isEqualTo(expected);
    }
}
