package prongsai.notification.reminder;

import static org.assertj.core.api.Assertions.assertThat;
import static prongsai.notification.reminder.ReminderState.PLANNED;
import static prongsai.notification.reminder.ReminderState.SENDING;
import static prongsai.notification.reminder.ReminderState.SENT;
import static prongsai.notification.reminder.ReminderState.SKIPPED;
import static prongsai.notification.reminder.ReminderState.STOPPED;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import prongsai.notification.dueitem.AThing;
import prongsai.notification.dueitem.DueItem;

class ItemRemindersTest {

    private static final LocalDate DUE = LocalDate.of(2024, 6, 15);
    private static final LocalDate LONG_BEFORE = DUE.minusDays(100);
    private static final UUID CLERKS = UUID.randomUUID();
    private static final UUID TREASURY = UUID.randomUUID();
    private static final ReminderPlan PLAN = ReminderPlan.of(List.of(7, 1, 0, -1), LocalTime.of(8, 30));

    private final List<Reminder> stored = new ArrayList<>();

    @ParameterizedTest(name = "on day {0} the reminder {1} days ahead is {2}")
    @CsvSource({
        "-7, 7, true",
        "-2, 7, true",
        "-1, 7, false",
        "-1, 1, true",
        "0, 1, false",
        "0, 0, true",
        "1, 0, false",
        "1, -1, true",
        "30, -1, true"
    })
    void ofSeveralThatHaveComeDueOnlyTheNewestIsStillTrue(int day, int lead, boolean stillTrue) {
        var item = planned(AThing.dueOn(DUE));
        var reminder = lead(lead);
        assertThat(new ItemReminders(item, stored).stillTrue(reminder, DUE.plusDays(day)))
                .isEqualTo(stillTrue);
        assertThat(reminder.state()).isEqualTo(stillTrue ? PLANNED : SKIPPED);
    }

    @Test
    void doneStopsWhatIsPlannedAndLeavesWhatWasSent() {
        var thing = AThing.dueOn(DUE);
        var item = planned(thing);
        send(lead(7));
        change(item, thing.done(), DUE.minusDays(3));
        assertThat(states()).containsExactly(SENT, STOPPED, STOPPED, STOPPED);
        assertThat(lead(1).reason()).isEqualTo(Reason.ITEM_DONE);
    }

    @Test
    void theSameEventTwicePlansNothingTwice() {
        var thing = AThing.dueOn(DUE);
        var item = planned(thing);
        change(item, thing, DUE.minusDays(50));
        assertThat(stored).hasSize(4);
    }

    @Test
    void aMovedDateGetsRemindersOfItsOwnAndStopsTheOld() {
        var thing = AThing.dueOn(DUE);
        var item = planned(thing);
        send(lead(7));
        change(item, thing.movedTo(DUE.plusDays(30)), DUE.minusDays(3));
        assertThat(states()).containsExactly(SENT, STOPPED, STOPPED, STOPPED, PLANNED, PLANNED, PLANNED, PLANNED);
        assertThat(lead(1).reason()).isEqualTo(Reason.DATE_MOVED);
    }

    @Test
    void aDateMovedNearIsToldOnlyFromTheDayOfTheMove() {
        var thing = AThing.dueOn(DUE);
        var item = planned(thing);
        change(item, thing.movedTo(DUE.minusDays(40)), DUE.minusDays(42));
        assertThat(stored.stream().filter(r -> r.state() == PLANNED).map(Reminder::leadDays))
                .containsExactly(1, 0, -1);
    }

    @Test
    void aDateThatReturnsIsPlannedAgainWithoutDoubles() {
        var thing = AThing.dueOn(DUE);
        var item = planned(thing);
        send(lead(7));
        change(item, thing.movedTo(DUE.plusDays(30)), DUE.minusDays(3));
        change(item, thing, DUE.minusDays(2));
        assertThat(stored).hasSize(8);
        assertThat(states().subList(0, 4)).containsExactly(SENT, PLANNED, PLANNED, PLANNED);
        assertThat(states().subList(4, 8)).containsOnly(STOPPED);
    }

    @Test
    void everyResponsibleUnitGetsItsOwn() {
        planned(AThing.dueOn(DUE).of(CLERKS, TREASURY));
        assertThat(stored).hasSize(8);
        assertThat(stored).extracting(Reminder::unitId).containsOnly(CLERKS, TREASURY);
    }

    @Test
    void aUnitThatIsRelievedIsNotRemindedAnyMore() {
        var thing = AThing.dueOn(DUE).of(CLERKS);
        var item = planned(thing);
        change(item, thing.of(TREASURY), DUE.minusDays(20));
        assertThat(stored.stream().filter(r -> r.state() == PLANNED).map(Reminder::unitId))
                .hasSize(4)
                .containsOnly(TREASURY);
        assertThat(stored.get(0).reason()).isEqualTo(Reason.REASSIGNED);
    }

    @Test
    void aLateEntryIsNeverReminded() {
        planned(AThing.dueOn(DUE).enteredOn(DUE.plusDays(1)).status("LATE_ENTRY"));
        assertThat(stored).isEmpty();
    }

    @Test
    void aReturnedReportIsRemindedFromTheDayOfItsReturn() {
        var thing = AThing.dueOn(DUE);
        var item = planned(thing);
        change(item, thing.done(), DUE.minusDays(9));
        change(item, thing.reopened(), DUE);
        assertThat(states()).containsExactly(STOPPED, STOPPED, PLANNED, PLANNED);
    }

    @Test
    void whatWasDoneWhileAWorkerHeldItIsStoppedWhenTheWorkerIsReplaced() {
        var thing = AThing.dueOn(DUE);
        var item = planned(thing);
        lead(7).claim("a@b.example", lead(7).plannedAt().plusSeconds(60));
        change(item, thing.done(), DUE.minusDays(7));
        assertThat(lead(7).state()).isEqualTo(SENDING);
        assertThat(new ItemReminders(item, stored).stillTrue(lead(7), DUE.minusDays(7)))
                .isFalse();
        assertThat(lead(7).state()).isEqualTo(STOPPED);
    }

    private DueItem planned(AThing thing) {
        var item = new DueItem(thing, thing.status().equals("LATE_ENTRY") ? thing.enteredOn() : LONG_BEFORE);
        stored.addAll(new ItemReminders(item, stored).replan(PLAN));
        return item;
    }

    private void change(DueItem item, AThing thing, LocalDate on) {
        item.follow(thing, on);
        stored.addAll(new ItemReminders(item, stored).replan(PLAN));
    }

    private static void send(Reminder reminder) {
        reminder.claim("a@b.example", reminder.plannedAt().plusSeconds(60));
        reminder.sent(reminder.plannedAt());
    }

    private Reminder lead(int days) {
        return stored.stream().filter(r -> r.leadDays() == days).findFirst().orElseThrow();
    }

    private List<ReminderState> states() {
        return stored.stream().map(Reminder::state).toList();
    }
}
