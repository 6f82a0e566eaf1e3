package prongsai.notification.contact;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class ContactRepository implements PanacheRepositoryBase<Contact, UUID> {

    /** Those of these agencies and their units that are confirmed; the first one entered first. */
    List<Contact> of(Collection<UUID> agencyIds) {
        return list("agencyId in ?1 and verifiedAt is not null order by createdAt, id", agencyIds);
    }

    boolean isKnown(CreateContact request) {
        return count(
                        "agencyId = ?1 and unitId is not distinct from ?2 and channel = ?3 and address = ?4",
                        request.agencyId(),
                        request.unitId(),
                        request.channel(),
                        request.address().strip())
                > 0;
    }
}
