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
import prongsai.notification.dueitem.Acknowledgement;
import prongsai.notification.dueitem.DueItem;
import prongsai.notification.dueitem.Snooze;

/** Plays random lives of one item, with a worker that is awake at random hours only. */
class ReminderTimelineTest {

    private static final LocalDate ENTERED = LocalDate.of(2024, 5, 20);
    private static final List<UUID> UNITS =
            Stream.generate(UUID::randomUUID).limit(2).toList();
    private static final ReminderPlan PLAN = ReminderPlan.of(List.of(7, 1, 0, -1), LocalTime.of(8, 30));

    /** What happens {@code hour} hours after midnight of the day of entry. */
    record Happening(int hour, What what, int days) {}

    enum What {
        WORKER_SENDS,
        WORKER_FAILS,
        MOVED,
        DONE,
        REOPENED,
        REASSIGNED,
        SAME_EVENT_AGAIN,
        POLICY_CHANGED,
        ACKNOWLEDGED,
        ACKNOWLEDGEMENT_TAKEN_BACK,
        SNOOZED
    }

    @Property(tries = 10_000)
    void aTimelineNeverRemindsEarlyTwiceFalselyOrAfterItIsDone(
            @ForAll("timelines") List<Happening> happenings, @ForAll("days") int due) {
        var life = new Life(due, List.of(PLAN));
        happenings.stream().sorted((a, b) -> a.hour() - b.hour()).forEach(life::live);
        assertThat(life.sentFor).doesNotHaveDuplicates();
    }

    @Property(tries = 10_000)
    void norDoesItUnderAnyPolicyOrWhenThePolicyChanges(
            @ForAll("timelines") List<Happening> happenings,
            @ForAll("days") int due,
            @ForAll("plans") List<ReminderPlan> plans) {
        var life = new Life(due, plans);
        happenings.stream().sorted((a, b) -> a.hour() - b.hour()).forEach(life::live);
        assertThat(life.sentFor).doesNotHaveDuplicates();
    }

    @Provide
    Arbitrary<List<ReminderPlan>> plans() {
        return SomePlans.around(ENTERED, 60).list().ofMinSize(1).ofMaxSize(3);
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
        private final List<ReminderPlan> plans;
        private ReminderPlan plan;

        Life(int due, List<ReminderPlan> plans) {
            this.plans = plans;
            plan = plans.get(0);
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
                case POLICY_CHANGED -> {
                    plan = plans.get(happening.hour() % plans.size()).since(plans.size() > 1 ? today : LocalDate.MIN);
                    replan();
                }
                case ACKNOWLEDGED -> acknowledge(now);
                case ACKNOWLEDGEMENT_TAKEN_BACK -> {
                    item.forgetAcknowledgement(today);
                    replan();
                }
                case SNOOZED -> snooze(today.plusDays(Math.max(1, happening.days())));
            }
        }

        private void acknowledge(Instant now) {
            if (item.isOpen()) {
                item.acknowledge(new Acknowledgement("account", now, null));
                replan();
            }
        }

        private void snooze(LocalDate until) {
            if (item.isOpen()) {
                item.snooze(new Snooze("account", until, null));
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
            rows.addAll(new ItemReminders(item, rows).replan(plan));
        }

        private void work(Instant now, boolean serverTakesIt) {
            for (var row : List.copyOf(rows)) {
                if (row.wakeAt() == null || row.wakeAt().isAfter(now)) {
                    continue;
                }
                var today = Bangkok.dateOf(now);
                if (new ItemReminders(item, rows).stillTrue(row, today)) {
                    if (item.snooze() != null && item.snooze().until().isAfter(today)) {
                        row.await(row.hourOn(item.snooze().until()), Reason.SNOOZED);
                        continue;
                    }
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
            assertThat(row.leadDays() >= 0 && today.isAfter(row.dueOn()))
                    .as("announces no date that has passed")
                    .isFalse();
            if (item.acknowledgement() != null && row.occasion() != Occasion.ESCALATION) {
                assertThat(item.acknowledgement().covers(row.leadDays(), row.dueOn()))
                        .as("acknowledged")
                        .isFalse();
            }
            var who = row.audience() + " " + row.unitId() + " " + row.dueOn() + " ";
            sentFor.add(who + row.leadDays());
            assertThat(toldOnDay.add(who + today)).as("once a day").isTrue();
        }
    }
}
