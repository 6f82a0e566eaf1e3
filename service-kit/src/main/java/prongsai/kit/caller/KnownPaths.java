package prongsai.kit.caller;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The paths that were asked for before. An agency keeps its code and its place for ever, so what is known stays true; an
 * agency that is not known yet is asked for again. Holds at most one entry for each agency of the nation.
 */
@ApplicationScoped
class KnownPaths {

    private final AgencyPaths agencies;
    private final Map<String, AgencyScope> known = new ConcurrentHashMap<>();

    KnownPaths(AgencyPaths agencies) {
        this.agencies = agencies;
    }

    Optional<AgencyScope> scopeOf(String agencyCode) {
        var scope = Optional.ofNullable(known.get(agencyCode));
        return scope.isPresent() ? scope : ask(agencyCode);
    }

    private Optional<AgencyScope> ask(String agencyCode) {
        var scope = agencies.pathOf(agencyCode).map(AgencyScope::new);
        scope.ifPresent(found -> known.put(agencyCode, found));
        return scope;
    }
}
