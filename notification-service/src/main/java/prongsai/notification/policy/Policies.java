package prongsai.notification.policy;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashSet;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import prongsai.notification.agency.Agencies;
import prongsai.notification.agency.Place;
import prongsai.notification.policy.PolicyBook.InForce;

/** Answers which policy is in force. */
@ApplicationScoped
public class Policies {

    private final ReminderPolicyRepository rows;
    private final Agencies agencies;

    Policies(ReminderPolicyRepository rows, Agencies agencies) {
        this.rows = rows;
        this.agencies = agencies;
    }

    /** The policies that concern these agencies, read by two queries however many they are. */
    public PolicyBook book(Collection<UUID> agencyIds) {
        var places = agencies.places(agencyIds);
        var paths = new HashSet<String>();
        places.forEach(place -> {
            paths.add(place.path());
            paths.addAll(place.pathsAbove());
        });
        var policies = rows.on(paths).stream()
                .map(policy -> new InForce(policy.scope(), policy.terms(), policy.changedOn()))
                .toList();
        return new PolicyBook(
                places.stream().collect(Collectors.toMap(Place::agencyId, Function.identity())), policies);
    }

    /** Whether there is any policy beside the system's default. */
    public boolean any() {
        return rows.count() > 0;
    }
}
