package prongsai.notification.policy;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import prongsai.notification.dueitem.DueKind;

@ApplicationScoped
class ReminderPolicyRepository implements PanacheRepositoryBase<ReminderPolicy, UUID> {

    /** Those that may be in force for agencies on these paths. */
    List<ReminderPolicy> on(Collection<String> paths) {
        return list("agencyPath is null or agencyPath in ?1", paths);
    }

    boolean hasOneFor(UUID agencyId, String agencyType, DueKind kind) {
        return count(
                        "agencyId is not distinct from ?1 and agencyType is not distinct from ?2 and kind is not distinct from ?3",
                        agencyId,
                        agencyType,
                        kind)
                > 0;
    }
}
