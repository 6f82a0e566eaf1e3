package prongsai.notification.dueitem;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import prongsai.kit.calendar.Bangkok;

class DueStateTest {

    private static final LocalDate DUE = LocalDate.of(2024, 6, 15);

    @ParameterizedTest
    @CsvSource({"-8, UPCOMING", "-1, UPCOMING", "0, DUE_TODAY", "1, OVERDUE", "400, OVERDUE"})
    void anOpenItemStandsByItsDate(int day, DueState state) {
        assertThat(new DueItem(AThing.dueOn(DUE), DUE.minusDays(100)).stateOn(DUE.plusDays(day)))
                .isEqualTo(state);
    }

    @ParameterizedTest
    @CsvSource({"-8", "0", "1"})
    void aDoneItemIsDoneOnAnyDay(int day) {
        assertThat(new DueItem(AThing.dueOn(DUE).done(), DUE).stateOn(DUE.plusDays(day)))
                .isEqualTo(DueState.DONE);
    }

    @ParameterizedTest
    @CsvSource({"2024-06-14T16:59:59Z, UPCOMING", "2024-06-14T17:00:00Z, DUE_TODAY", "2024-06-15T17:00:00Z, OVERDUE"})
    void theDayBeginsAtMidnightInBangkok(Instant now, DueState state) {
        assertThat(DueState.on(Bangkok.dateOf(now), DUE, true)).isEqualTo(state);
    }

    @Test
    void aReportThatWasReturnedStandsByItsDateAgain() {
        var item = new DueItem(AThing.dueOn(DUE).done(), DUE.minusDays(9));
        item.follow(AThing.dueOn(DUE), DUE.plusDays(3));
        assertThat(item.stateOn(DUE.plusDays(3))).isEqualTo(DueState.OVERDUE);
    }
}
