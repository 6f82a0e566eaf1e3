package prongsai.measures.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * What events told last of plans, so that a draft which is filled measure by measure is not read anew for each of them. Whatever
 * changes in a plan gives it a new version, so one that still has the version is still as it was told; who changed it, here or in
 * another replica, makes no difference.
 *
 * <p>What was not asked for the longest is forgotten first. A cache that goes by frequency, too, would keep the drafts that are full and
 * turn the new ones away.
 */
@ApplicationScoped
class ToldPlans {

    /** In characters, at two bytes each. */
    private static final int LARGEST = 8_000_000;

    private final Map<UUID, Told> told = new LinkedHashMap<>(16, 0.75f, true);
    private long size;

    /** A plan as the event of that version told it. */
    record Told(long version, MeasurePlanSnapshot plan) {

        private int size() {
            return plan.size();
        }
    }

    /** Only what was committed: a version that was rolled back is given again, to another change. */
    synchronized void remember(@Observes(during = TransactionPhase.AFTER_SUCCESS) Told each) {
        size += each.size();
        var before = told.put(each.plan().id(), each);
        if (before != null) {
            size -= before.size();
        }
        var eldest = told.values().iterator();
        while (size > LARGEST) {
            size -= eldest.next().size();
            eldest.remove();
        }
    }

    /** The plan at that version, if that is what was told last. */
    synchronized Optional<MeasurePlanSnapshot> at(UUID planId, long version) {
        return Optional.ofNullable(told.get(planId))
                .filter(each -> each.version() == version)
                .map(Told::plan);
    }
}
