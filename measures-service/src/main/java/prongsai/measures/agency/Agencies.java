package prongsai.measures.agency;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import prongsai.kit.caller.AgencyPaths;
import prongsai.kit.caller.AgencyScope;
import prongsai.kit.event.CloudEvent;

/** The agencies that this service has heard of. */
@ApplicationScoped
public class Agencies implements AgencyPaths {

    private final AgencyRepository agencies;
    private final UnitRepository units;

    private final Cache<AgencyScope, Boolean> few = Caffeine.newBuilder()
            .maximumSize(10_000)
            .expireAfterWrite(Duration.ofMinutes(10))
            .build();

    Agencies(AgencyRepository agencies, UnitRepository units) {
        this.agencies = agencies;
        this.units = units;
    }

    /** The agency, if it exists within the scope: an unknown one and a foreign one look the same. */
    public Optional<Agency> find(UUID id, AgencyScope scope) {
        return agencies.find(id, scope);
    }

    /** The agency with that code, empty when this service has not heard of it. */
    public Optional<Agency> withCode(String code) {
        return agencies.withCode(code);
    }

    /** Those of the ids that are agencies below this one. */
    public Set<UUID> below(Agency agency, Collection<UUID> ids) {
        return ids.isEmpty() ? Set.of() : Set.copyOf(agencies.below(agency, ids));
    }

    /** How far the scope reaches, as it was found some minutes ago at most: on that depends how fast a list is, but not what it says. */
    public Reach reach(AgencyScope scope) {
        return new Reach(scope, few.get(scope, agencies::few));
    }

    /** The ids of the units that the agency has now. */
    public Set<UUID> unitsOf(Agency agency) {
        return Set.copyOf(units.idsOf(agency.id()));
    }

    /** The units that the agency has now, in the order in which they were registered. */
    public List<NamedUnit> namedUnitsOf(UUID agencyId) {
        return units.of(agencyId).stream()
                .map(unit -> new NamedUnit(unit.id(), unit.nameTh()))
                .toList();
    }

    /** The names of all units that the agency ever had, because plans of past years name those that have left. */
    public Map<UUID, String> unitNamesOf(UUID agencyId) {
        return units.everOf(agencyId).stream().collect(Collectors.toMap(Unit::id, Unit::nameTh));
    }

    @Override
    public Optional<String> pathOf(String agencyCode) {
        return agencies.pathOf(agencyCode);
    }

    void apply(CloudEvent<AgencySnapshot> event) {
        var snapshot = event.data();
        var agency = agencies.findById(snapshot.id());
        if (agency == null) {
            agency = new Agency(snapshot.id());
            agency.learn(snapshot);
            agencies.persist(agency);
        } else {
            agency.learn(snapshot);
        }
        applyUnits(snapshot);
    }

    private void applyUnits(AgencySnapshot snapshot) {
        units.everOf(snapshot.id()).forEach(Unit::leave);
        for (var present : snapshot.units()) {
            var unit = units.findById(present.id());
            if (unit == null) {
                unit = new Unit(present.id());
                unit.learn(snapshot.id(), present);
                units.persist(unit);
            } else {
                unit.learn(snapshot.id(), present);
            }
        }
    }
}
