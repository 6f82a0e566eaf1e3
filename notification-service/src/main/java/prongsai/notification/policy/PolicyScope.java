package prongsai.notification.policy;

import java.util.Comparator;
import prongsai.notification.agency.Place;
import prongsai.notification.dueitem.DueKind;

/**
 * What a policy is for; what is null is left open.
 *
 * @param agencyPath an agency and everything below it
 */
public record PolicyScope(String agencyPath, String agencyType, DueKind kind) {

    /** The most specific first: the nearest agency, then the type, then the kind. */
    static final Comparator<PolicyScope> MOST_SPECIFIC = Comparator.comparingInt(PolicyScope::depth)
            .thenComparing(scope -> scope.agencyType != null)
            .thenComparing(scope -> scope.kind != null)
            .reversed();

    /** @param place null for an agency that has not been heard of yet */
    boolean covers(Place place, DueKind wanted) {
        return (kind == null || kind == wanted)
                && (agencyPath == null || place != null && place.path().startsWith(agencyPath))
                && (agencyType == null || place != null && agencyType.equals(place.type()));
    }

    private int depth() {
        return agencyPath == null ? 0 : agencyPath.length();
    }
}
