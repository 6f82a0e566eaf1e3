package prongsai.notification.reminder;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.UUID;
import java.util.function.Function;
import prongsai.notification.dueitem.DueItem;
import prongsai.notification.holiday.Holidays;
import prongsai.notification.holiday.WorkingDays;
import prongsai.notification.policy.Policies;
import prongsai.notification.policy.PolicyBook.InForce;

/** Finds the plan of due items: by the policy in force, else by the service's settings. */
@ApplicationScoped
class Plans {

    private final Policies policies;
    private final Holidays holidays;
    private final ReminderPlan standard;

    Plans(Policies policies, Holidays holidays, ReminderSettings settings) {
        this.policies = policies;
        this.holidays = holidays;
        this.standard = ReminderPlan.of(settings.leadDays(), settings.sendingHour());
    }

    /** The plans of what is due at these agencies, read at once. */
    Function<DueItem, ReminderPlan> of(Collection<UUID> agencyIds) {
        var book = policies.book(agencyIds);
        var days = new KnownDays();
        return item -> book.of(item.agencyId(), item.kind()).map(days::plan).orElse(standard);
    }

    /** Reads the holidays once, and only for a policy that asks for them. */
    private final class KnownDays {

        private WorkingDays known;

        ReminderPlan plan(InForce policy) {
            return new ReminderPlan(
                    policy.terms(), policy.terms().dependOnHolidays() ? days() : WorkingDays.WEEKDAYS, policy.since());
        }

        private WorkingDays days() {
            if (known == null) {
                known = holidays.workingDays();
            }
            return known;
        }
    }
}
