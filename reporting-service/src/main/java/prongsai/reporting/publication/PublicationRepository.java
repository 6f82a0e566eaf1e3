package prongsai.reporting.publication;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import prongsai.kit.caller.AgencyScope;
import prongsai.kit.page.PageRequest;
import prongsai.kit.page.Selection;

@ApplicationScoped
class PublicationRepository implements PanacheRepositoryBase<Publication, UUID> {

    private static final String ROWS = "select p from Publication p join Agency a on a.id = p.agencyId";
    private static final String IN_SCOPE = "a.path like :scope escape '\\'";

    Optional<Publication> find(UUID id, AgencyScope scope) {
        return find(ROWS + " where p.id = :id and " + IN_SCOPE, Map.of("id", id, "scope", scope.prefix()))
                .firstResultOptional();
    }

    /** The newest first. */
    List<Publication> page(PublicationFilter filter, AgencyScope scope, PageRequest page) {
        return new Selection()
                .where(IN_SCOPE, "scope", scope.prefix())
                .where("p.agencyId = :agency", "agency", filter.agencyId)
                .where("p.address.fiscalYear = :year", "year", filter.fiscalYear)
                .where("p.address.kind = :kind", "kind", filter.kind)
                .where(
                        "p.id < :before",
                        "before",
                        page.after().map(last -> last.uuid(0)).orElse(null))
                .read(this, ROWS, "p.id desc", page.limit() + 1);
    }

    /** All versions at an address, the newest first. */
    List<Publication> at(PublicAddress address) {
        return list("address = ?1 order by number desc", address);
    }

    Optional<Publication> latest(PublicAddress address) {
        return find("address = ?1 order by number desc", address).firstResultOptional();
    }

    Optional<Publication> version(PublicAddress address, int number) {
        return find("address = ?1 and number = ?2", address, number).firstResultOptional();
    }

    /** What was published last at each address of the agency, the latest year first. */
    List<Publication> latestOf(String agencyCode) {
        return list(
                "from Publication p where p.address.agencyCode = ?1 and not exists"
                        + " (select 1 from Publication later where later.address = p.address and later.number > p.number)"
                        + " order by p.address.fiscalYear desc, p.address.kind",
                agencyCode);
    }
}
