package prongsai.kit.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class DayShiftTest {

    /** Friday 12 to Monday 15 April 2024: Songkran, as in that year. */
    private static final Set<LocalDate> SONGKRAN =
            Set.of(LocalDate.parse("2024-04-12"), LocalDate.parse("2024-04-15"), LocalDate.parse("2024-04-16"));

    @ParameterizedTest
    @CsvSource({
        // The four follow-ups of the memo: Thursday, Saturday, Sunday, Monday.
        "2024-05-30, 2024-05-30, 2024-05-30",
        "2024-06-15, 2024-06-17, 2024-06-14",
        "2024-06-30, 2024-07-01, 2024-06-28",
        "2024-07-15, 2024-07-15, 2024-07-15",
        // A weekend between holidays.
        "2024-04-13, 2024-04-17, 2024-04-11",
        "2024-04-15, 2024-04-17, 2024-04-11",
    })
    void movesOffWeekendsAndHolidays(LocalDate date, LocalDate next, LocalDate previous) {
        assertThat(DayShift.NEXT_WORKING_DAY.apply(date, SONGKRAN::contains)).isEqualTo(next);
        assertThat(DayShift.PREVIOUS_WORKING_DAY.apply(date, SONGKRAN::contains))
                .isEqualTo(previous);
        assertThat(DayShift.KEEP.apply(date, SONGKRAN::contains)).isEqualTo(date);
    }

    @Test
    void mayLeaveTheFiscalYear() {
        LocalDate saturday = LocalDate.parse("2023-09-30");

        assertThat(DayShift.NEXT_WORKING_DAY.apply(saturday, day -> false)).isEqualTo("2023-10-02");
    }

    @ParameterizedTest
    @EnumSource(value = DayShift.class, mode = EnumSource.Mode.EXCLUDE, names = "KEEP")
    void calendarWithoutWorkingDaysIsRefused(DayShift shift) {
        assertThatIllegalStateException().isThrownBy(() -> shift.apply(LocalDate.parse("2024-06-15"), day -> true));
    }
}
