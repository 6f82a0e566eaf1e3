package prongsai.notification.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import prongsai.notification.policy.DayCount;
import prongsai.notification.policy.LeadTime;

/** Compares the plan with a slow and plain reading of the policy, which looks at every day one after the other. */
class ReminderPlanModelTest {

    private static final LocalDate DUE = LocalDate.of(2024, 6, 15);

    @Property(tries = 10_000)
    void thePlanDoesWhatThePolicySays(@ForAll("plans") ReminderPlan plan, @ForAll("days") int entered) {
        var datedOn = DUE.plusDays(entered);
        var planned = new HashMap<Message, Integer>();
        for (var one : plan.of(DUE, datedOn)) {
            assertThat(planned.put(new Message(one.audience(), one.on()), one.leadDays()))
                    .as("one message a day")
                    .isNull();
            assertThat(one.at())
                    .isEqualTo(one.on()
                            .atTime(plan.terms().sendingHour())
                            .atZone(prongsai.kit.calendar.Bangkok.ZONE)
                            .toInstant());
        }
        assertThat(planned).isEqualTo(new Model(plan, datedOn).messages());
    }

    @Provide
    Arbitrary<ReminderPlan> plans() {
        return SomePlans.around(DUE, 30);
    }

    @Provide
    Arbitrary<Integer> days() {
        return Arbitraries.integers().between(-40, 2);
    }

    record Message(Audience audience, LocalDate on) {}

    /** What is said to whom on which day, by the days before the due date. */
    private record Model(ReminderPlan plan, LocalDate datedOn) {

        Map<Message, Integer> messages() {
            var said = new HashMap<Message, Integer>();
            for (var day = datedOn; !datedOn.isAfter(DUE) && day.isBefore(DUE.plusDays(60)); day = day.plusDays(1)) {
                int left = (int) (DUE.toEpochDay() - day.toEpochDay());
                var sent = sendingDay(day);
                for (var audience : Audience.values()) {
                    if (asksFor(audience, day, left) && !sent.isBefore(datedOn)) {
                        said.merge(new Message(audience, sent), left, Math::min);
                    }
                }
            }
            return said;
        }

        private boolean asksFor(Audience audience, LocalDate day, int left) {
            var terms = plan.terms();
            var escalation = terms.escalation();
            if (escalation != null) {
                var after =
                        switch (audience) {
                            case RESPONSIBLE -> escalation.unitAfterDays();
                            case AGENCY -> escalation.agencyAfterDays();
                            case SUPERVISOR -> escalation.supervisorAfterDays();
                        };
                if (Objects.equals(after, -left)) {
                    return true;
                }
            }
            if (audience != Audience.RESPONSIBLE) {
                return false;
            }
            var overdue = terms.overdue();
            boolean repeats = overdue != null
                    && left < 0
                    && -left % overdue.everyDays() == 0
                    && -left / overdue.everyDays() <= overdue.atMost();
            boolean starts = terms.start() != null && isLead(terms.start(), day, left);
            return repeats || starts || terms.leadTimes().stream().anyMatch(lead -> isLead(lead, day, left));
        }

        private boolean isLead(LeadTime lead, LocalDate day, int left) {
            if (left < 0) {
                return false;
            }
            if (lead.count() == DayCount.CALENDAR_DAYS || lead.days() == 0) {
                return left == lead.days();
            }
            return works(day)
                    && lead.days() == day.datesUntil(DUE).filter(this::works).count();
        }

        private LocalDate sendingDay(LocalDate day) {
            if (!plan.terms().quietDays()) {
                return day;
            }
            var later = day;
            while (!works(later)) {
                later = later.plusDays(1);
            }
            if (day.isAfter(DUE) || !later.isAfter(DUE)) {
                return later;
            }
            var before = day;
            while (!works(before)) {
                before = before.minusDays(1);
            }
            return before;
        }

        private boolean works(LocalDate day) {
            return day.getDayOfWeek().getValue() < 6
                    && !plan.workingDays().holidays().contains(day);
        }
    }
}
