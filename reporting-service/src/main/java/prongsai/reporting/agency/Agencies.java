package prongsai.reporting.agency;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import prongsai.kit.caller.AgencyPaths;
import prongsai.kit.caller.AgencyScope;
import prongsai.kit.event.CloudEvent;
import prongsai.kit.problem.Problem;

/** Keeps the agencies as they are announced and answers where one stands in the hierarchy. */
@ApplicationScoped
public class Agencies implements AgencyPaths {

    private final AgencyRepository rows;

    Agencies(AgencyRepository rows) {
        this.rows = rows;
    }

    void apply(CloudEvent<AgencySnapshot> event) {
        rows.replace(event.data().agency());
    }

    /** The agency, which must be known: whatever belongs to an unknown one is in nobody's scope. */
    public Agency known(UUID id) {
        return rows.findByIdOptional(id)
                .orElseThrow(() -> new IllegalStateException("Agency " + id + " was never announced"));
    }

    /** The agency of a caller whose scope is known, hence the agency too. */
    public Agency ofCode(String code) {
        return rows.ofCode(code)
                .orElseThrow(() -> new IllegalStateException("Agency " + code + " was never announced"));
    }

    /** The agency, if it is in scope; 404 for a foreign one as for none. */
    public Agency inScope(UUID id, AgencyScope scope) {
        return rows.find(id, scope).orElseThrow(() -> Problem.notFound("There is no such agency.", "ไม่พบหน่วยงานนี้"));
    }

    /** What they are called, by id; without those that are not known. */
    public Map<UUID, String> names(Collection<UUID> ids) {
        return rows.list("id in ?1", ids).stream().collect(Collectors.toMap(Agency::id, Agency::nameTh));
    }

    /** The agency of that code, if it is known and stands above the other one. */
    public Optional<UUID> above(Agency agency, String ancestorCode) {
        return agency.isBelow(ancestorCode) ? rows.ofCode(ancestorCode).map(Agency::id) : Optional.empty();
    }

    @Override
    public Optional<String> pathOf(String agencyCode) {
        return rows.pathOf(agencyCode);
    }
}
