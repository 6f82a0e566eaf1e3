package prongsai.measures.plan;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;

/**
 * What events told last of plans, so that a draft which is filled measure by measure is not read anew for each of them. Whatever
 * changes in a plan gives it a new version, so one that still has the version is still as it was told; who changed it, here or in
 * another replica, makes no difference.
 */
@ApplicationScoped
class ToldPlans {

    /** In characters, at two bytes each. */
    private static final int LARGEST = 8_000_000;

    private static final Duration AS_LONG_AS_SOMEBODY_FILLS_IT = Duration.ofMinutes(15);

    private final Cache<UUID, Told> told = Caffeine.newBuilder()
            .maximumWeight(LARGEST)
            .weigher((UUID id, Told each) -> each.plan().size())
            .expireAfterAccess(AS_LONG_AS_SOMEBODY_FILLS_IT)
            .build();

    /** A plan as the event of that version told it. */
    record Told(long version, MeasurePlanSnapshot plan) {}

    /** Only what was committed: a version that was rolled back is given again, to another change. */
    void remember(@Observes(during = TransactionPhase.AFTER_SUCCESS) Told each) {
        told.put(each.plan().id(), each);
    }

    /** The plan at that version, if that is what was told last. */
    Optional<MeasurePlanSnapshot> at(UUID planId, long version) {
        return Optional.ofNullable(told.getIfPresent(planId))
                .filter(each -> each.version() == version)
                .map(Told::plan);
    }
}
