package prongsai.notification.reminder;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import prongsai.notification.holiday.WorkingDays;
import prongsai.notification.policy.DayCount;
import prongsai.notification.policy.Escalation;
import prongsai.notification.policy.LeadTime;
import prongsai.notification.policy.ReminderTerms;
import prongsai.notification.policy.Repeats;

/** Random policies and holidays. */
final class SomePlans {

    private SomePlans() {}

    /** In force for ever, with holidays within so many days after that day. */
    static Arbitrary<ReminderPlan> around(LocalDate day, int days) {
        return Combinators.combine(terms(), holidays(day, days))
                .as((terms, holidays) -> new ReminderPlan(terms, new WorkingDays(holidays), LocalDate.MIN));
    }

    private static Arbitrary<Set<LocalDate>> holidays(LocalDate day, int days) {
        return Arbitraries.integers()
                .between(-10, days)
                .map(day::plusDays)
                .set()
                .ofMaxSize(20);
    }

    private static Arbitrary<ReminderTerms> terms() {
        return Combinators.combine(
                        lead(0).list().ofMaxSize(4),
                        lead(1).injectNull(0.5),
                        repeats().injectNull(0.4),
                        escalation().injectNull(0.4),
                        Arbitraries.integers().between(6, 20),
                        Arbitraries.of(true, false),
                        Arbitraries.of(true, false))
                .as((leads, start, overdue, escalation, hour, quiet, digest) ->
                        new ReminderTerms(leads, start, overdue, escalation, LocalTime.of(hour, 0), quiet, digest));
    }

    private static Arbitrary<LeadTime> lead(int least) {
        return Combinators.combine(Arbitraries.integers().between(least, 12), Arbitraries.of(DayCount.class))
                .as(LeadTime::new);
    }

    private static Arbitrary<Repeats> repeats() {
        return Combinators.combine(
                        Arbitraries.integers().between(1, 5),
                        Arbitraries.integers().between(1, 6))
                .as(Repeats::new);
    }

    private static Arbitrary<Escalation> escalation() {
        return Arbitraries.integers()
                .between(1, 15)
                .injectNull(0.3)
                .list()
                .ofSize(3)
                .map(days -> {
                    var rising = days.toArray(Integer[]::new);
                    Arrays.sort(rising, Comparator.nullsFirst(Comparator.naturalOrder()));
                    return new Escalation(rising[0], rising[1], rising[2]);
                });
    }
}
