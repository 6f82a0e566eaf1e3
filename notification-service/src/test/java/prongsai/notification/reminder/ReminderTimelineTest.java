package prongsai.notification.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import prongsai.kit.calendar.Bangkok;
import prongsai.notification.dueitem.AThing;
import prongsai.notification.dueitem.DueItem;

/** Plays random lives of one item, with a worker that is awake at random hours only. */
class ReminderTimelineTest {

    private static final LocalDate ENTERED = LocalDate.of(2024, 5, 20);
    private static final List<UUID> UNITS =
            Stream.generate(UUID::randomUUID).limit(2).toList();
    private static final ReminderPlan PLAN = new ReminderPlan(List.of(7, 1, 0, -1), LocalTime.of(8, 30));

    /** What happens {@code hour} hours after midnight of the day of entry. */
    record Happening(int hour, What what, int days) {}

    enum What {
        WORKER_SENDS,
        WORKER_FAILS,
        MOVED,
        DONE,
        REOPENED,
        REASSIGNED,
        SAME_EVENT_AGAIN
    }

    @Property(tries = 10_000)
    void aTimelineNeverRemindsEarlyTwiceFalselyOrAfterItIsDone(
            @ForAll("timelines") List<Happening> happenings, @ForAll("days") int due) {
        var life = new Life(due);
        happenings.stream().sorted((a, b) -> a.hour() - b.hour()).forEach(life::live);
        assertThat(life.sentFor).doesNotHaveDuplicates();
    }

    @Provide
    Arbitrary<Integer> days() {
        return Arbitraries.integers().between(-3, 20);
    }

    @Provide
    Arbitrary<List<Happening>> timelines() {
        var what = Arbitraries.frequencyOf(
                net.jqwik.api.Tuple.of(8, Arbitraries.just(What.WORKER_SENDS)),
                net.jqwik.api.Tuple.of(4, Arbitraries.of(What.class)));
        return Combinators.combine(
                        Arbitraries.integers().between(0, 24 * 40),
                        what,
                        Arbitraries.integers().between(-3, 20))
                .as(Happening::new)
                .list()
                .ofMaxSize(60);
    }

    /** One item with its rows, as the service would keep them. */
    private static final class Life {

        private final List<Reminder> rows = new ArrayList<>();
        private final List<String> sentFor = new ArrayList<>();
        private final HashSet<String> toldOnDay = new HashSet<>();
        private AThing thing;
        private final DueItem item;
        private LocalDate datedOn = ENTERED;

        Life(int due) {
            thing = AThing.dueOn(ENTERED.plusDays(due)).enteredOn(ENTERED);
            item = new DueItem(thing, ENTERED);
            replan();
        }

        void live(Happening happening) {
            var now = ENTERED.atStartOfDay(Bangkok.ZONE)
                    .plusHours(happening.hour())
                    .toInstant();
            var today = Bangkok.dateOf(now);
            switch (happening.what()) {
                case WORKER_SENDS -> work(now, true);
                case WORKER_FAILS -> work(now, false);
                case MOVED -> become(thing.movedTo(today.plusDays(happening.days())), today);
                case DONE -> become(thing.done(), today);
                case REOPENED -> become(thing.reopened(), today);
                case REASSIGNED -> become(thing.of(UNITS.get(happening.hour() % 2)), today);
                case SAME_EVENT_AGAIN -> become(thing, today);
            }
        }

        private void become(AThing next, LocalDate on) {
            if (!next.dueOn().equals(thing.dueOn()) || next.open() && !thing.open()) {
                datedOn = on;
            }
            thing = next;
            item.follow(next, on);
            replan();
        }

        private void replan() {
            rows.addAll(new ItemReminders(item, rows).replan(PLAN));
        }

        private void work(Instant now, boolean serverTakesIt) {
            for (var row : List.copyOf(rows)) {
                if (row.wakeAt() == null || row.wakeAt().isAfter(now)) {
                    continue;
                }
                if (new ItemReminders(item, rows).stillTrue(row, Bangkok.dateOf(now))) {
                    row.claim("a@b.example", now.plusSeconds(60));
                    if (serverTakesIt) {
                        row.sent(now);
                        check(row, Bangkok.dateOf(now));
                    } else {
                        row.troubled(now, "451");
                    }
                }
            }
        }

        private void check(Reminder row, LocalDate today) {
            assertThat(thing.open()).as("open when sent").isTrue();
            assertThat(thing.dueOn()).as("not passed when entered").isAfterOrEqualTo(datedOn);
            assertThat(row.day()).as("its day, since the date was entered").isBetween(datedOn, today);
            assertThat(row.dueOn()).as("the date of now").isEqualTo(thing.dueOn());
            sentFor.add(row.unitId() + " " + row.dueOn() + " " + row.leadDays());
            assertThat(toldOnDay.add(row.unitId() + " " + row.dueOn() + " " + today))
                    .as("once a day")
                    .isTrue();
        }
    }
}
