package prongsai.notification.policy;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import prongsai.notification.agency.Place;
import prongsai.notification.dueitem.DueKind;

/** The policies that concern some agencies: says which of them is in force. */
public final class PolicyBook {

    private final Map<UUID, Place> places;
    private final List<InForce> policies;

    PolicyBook(Map<UUID, Place> places, List<InForce> policies) {
        this.places = places;
        this.policies = policies;
    }

    /**
     * A policy as it is now.
     *
     * @param since the day in Bangkok from which it says so
     */
    public record InForce(PolicyScope scope, ReminderTerms terms, LocalDate since) {}

    /** The most specific policy for what is due at that agency; empty: the system's default holds. */
    public Optional<InForce> of(UUID agencyId, DueKind kind) {
        return policies.stream()
                .filter(policy -> policy.scope().covers(places.get(agencyId), kind))
                .min(Comparator.comparing(InForce::scope, PolicyScope.MOST_SPECIFIC));
    }
}
