package prongsai.notification.contact;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import prongsai.notification.dueitem.DueKind;

@ApplicationScoped
class ContactRepository implements PanacheRepositoryBase<Contact, UUID> {

    /** Those of that unit, or of the agency itself, that are confirmed and want that kind; the first one entered first. */
    List<Contact> of(UUID agencyId, UUID unitId, DueKind kind) {
        return list(
                """
                agencyId = ?1 and unitId is not distinct from ?2 and verifiedAt is not null
                and (kind is null or kind = ?3) order by createdAt, id""",
                agencyId,
                unitId,
                kind);
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
