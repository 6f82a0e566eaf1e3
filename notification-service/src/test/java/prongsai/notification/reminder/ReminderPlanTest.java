package prongsai.notification.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import prongsai.notification.reminder.ReminderPlan.Planned;

class ReminderPlanTest {

    private static final LocalDate DUE = LocalDate.of(2024, 6, 15);
    private static final ReminderPlan PLAN = ReminderPlan.of(List.of(7, 1, 0, -1), LocalTime.of(8, 30));

    @ParameterizedTest
    @CsvSource({
        "-100, 7 1 0 -1",
        "-8, 7 1 0 -1",
        "-7, 7 1 0 -1",
        "-6, 1 0 -1",
        "-2, 1 0 -1",
        "-1, 1 0 -1",
        "0, 0 -1",
        "1, ''",
        "2, ''"
    })
    void anItemEnteredOnThatDayGetsTheseReminders(int day, String leads) {
        assertThat(PLAN.of(DUE, DUE.plusDays(day)).stream()
                        .map(planned -> Integer.toString(planned.leadDays()))
                        .collect(Collectors.joining(" ")))
                .isEqualTo(leads);
    }

    @Test
    void eachHasItsDayAndTheSendingHourInBangkok() {
        assertThat(PLAN.of(DUE, DUE.minusDays(30)))
                .containsExactly(
                        planned(7, Occasion.DUE, "2024-06-08"),
                        planned(1, Occasion.DUE, "2024-06-14"),
                        planned(0, Occasion.DUE, "2024-06-15"),
                        planned(-1, Occasion.OVERDUE, "2024-06-16"));
    }

    @Test
    void leadTimesMayComeInAnyOrderAndTwice() {
        var mixed = ReminderPlan.of(List.of(0, 7, 7, -1, 1), LocalTime.of(8, 30));
        assertThat(mixed.of(DUE, DUE.minusDays(30))).isEqualTo(PLAN.of(DUE, DUE.minusDays(30)));
    }

    private static Planned planned(int leadDays, Occasion occasion, String date) {
        return new Planned(
                leadDays, Audience.RESPONSIBLE, occasion, LocalDate.parse(date), Instant.parse(date + "T01:30:00Z"));
    }

    @Test
    void theFollowUpOfTheMemoThatHadPassedWhenItWasWrittenGetsNone() {
        assertThat(PLAN.of(LocalDate.of(2024, 5, 30), LocalDate.of(2024, 6, 7))).isEmpty();
    }
}
