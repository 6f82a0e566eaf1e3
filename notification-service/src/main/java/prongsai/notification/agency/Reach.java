package prongsai.notification.agency;

import static prongsai.kit.caller.Roles.OPERATOR;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import prongsai.kit.caller.Caller;
import prongsai.kit.page.Selection;

/**
 * For whom the caller may lay down how people are reminded: an operator for any agency or for all of them, a supervisor for an
 * agency of the own part of the hierarchy. What is laid down above is in force there, so it can be read.
 */
@ApplicationScoped
public class Reach {

    private final Agencies agencies;
    private final Caller caller;

    Reach(Agencies agencies, Caller caller) {
        this.agencies = agencies;
        this.caller = caller;
    }

    /** The agency, if it is known and within reach. */
    public Optional<Place> agency(UUID agencyId) {
        return agencies.places(List.of(agencyId)).stream()
                .filter(place -> covers(place.path()))
                .findFirst();
    }

    /** Whether something may be for this agency, as far as can be said before looking for it; null: for all. */
    public boolean allows(UUID agencyId) {
        return agencyId != null || caller.is(OPERATOR);
    }

    /** Whether that may be changed which is for the agency of this path; null: for all. */
    public boolean covers(String agencyPath) {
        return caller.is(OPERATOR) || agencyPath != null && caller.scope().covers(agencyPath);
    }

    /** Of the rows called so in the query, each with an agencyPath, those that the caller may read. */
    public Selection visible(String alias) {
        var selection = new Selection();
        return caller.is(OPERATOR)
                ? selection
                : selection.where(
                        """
                        (%1$s.agencyPath is null or %1$s.agencyPath like :prefix escape '\\'
                        or %1$s.agencyPath = substring(:path, 1, length(%1$s.agencyPath)))"""
                                .formatted(alias),
                        Map.of(
                                "prefix", caller.scope().prefix(),
                                "path", caller.scope().path()));
    }
}
