package prongsai.notification.reminder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.util.List;
import prongsai.kit.time.Clock;
import prongsai.notification.agency.Agencies;
import prongsai.notification.agency.AgencyChanged;
import prongsai.notification.agency.Place;
import prongsai.notification.holiday.HolidaysChanged;
import prongsai.notification.policy.Policies;
import prongsai.notification.policy.PolicyChanged;
import prongsai.notification.policy.PolicyScope;
import prongsai.notification.silence.SilenceEnded;

/** Has planned anew what a changed policy, agency or holiday concerns: asked for at once, done in batches, each its own transaction. */
@ApplicationScoped
class Replanner {

    /** Items a batch: few enough to hold their locks for a moment only. */
    private static final int BATCH = 1_000;

    private final ReplanningRepository walks;
    private final ReminderRepository rows;
    private final BatchPlanning planning;
    private final Agencies agencies;
    private final Policies policies;
    private final Clock clock;

    Replanner(
            ReplanningRepository walks,
            ReminderRepository rows,
            BatchPlanning planning,
            Agencies agencies,
            Policies policies,
            Clock clock) {
        this.walks = walks;
        this.rows = rows;
        this.planning = planning;
        this.agencies = agencies;
        this.policies = policies;
        this.clock = clock;
    }

    void on(@Observes PolicyChanged change) {
        ask(change.scope());
    }

    void on(@Observes HolidaysChanged change) {
        if (policies.any()) {
            ask(new PolicyScope(null, null, null));
        }
    }

    /** Its items may have been planned before it was known which policy is its own. */
    void on(@Observes AgencyChanged change) {
        if (change.replaced() && policies.any()) {
            agencies.places(List.of(change.agencyId())).stream()
                    .map(Place::path)
                    .forEach(path -> ask(new PolicyScope(path, null, null)));
        }
    }

    void on(@Observes SilenceEnded change) {
        rows.wakeSilenced(change.agencyPath());
    }

    private void ask(PolicyScope scope) {
        walks.persist(new Replanning(scope, clock.now()));
    }

    /** Plans one batch anew; false when nothing is left to do. */
    @Transactional
    boolean step() {
        var next = walks.lockNext();
        next.ifPresent(this::advance);
        return next.isPresent();
    }

    private void advance(Replanning walk) {
        var batch = walks.lockNextItems(walk, BATCH);
        if (batch.isEmpty()) {
            walks.delete(walk);
            return;
        }
        planning.replan(batch, clock.today());
        walk.reach(batch.get(batch.size() - 1).id());
    }
}
