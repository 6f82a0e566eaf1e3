package prongsai.notification.contact;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class ContactRepository implements PanacheRepositoryBase<Contact, UUID> {

    /** The answer to the request that entered it is kept for a day, in case the request is repeated. */
    private static final String ERASE_FROM_ANSWER =
            """
            update idempotency_key set response = jsonb_set(response::jsonb, '{address}', 'null')::text
            where location like '%/v1/contacts/' || :id""";

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

    /** Forgets the address in the answer that is kept to be given again. */
    void eraseFromAnswer(UUID id) {
        getSession()
                .createNativeMutationQuery(ERASE_FROM_ANSWER)
                .setParameter("id", id.toString())
                .executeUpdate();
    }
}
