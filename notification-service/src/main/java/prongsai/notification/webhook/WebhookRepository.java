package prongsai.notification.webhook;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import prongsai.notification.dueitem.DueKind;

@ApplicationScoped
class WebhookRepository implements PanacheRepositoryBase<Webhook, UUID> {

    private static final String LISTENING =
            """
            select w.id from webhook w join agency a on starts_with(a.path, w.agency_path)
            where a.id = :agency and w.state = 'ENABLED' and w.secret is not null and (w.kind is null or w.kind = :kind)""";

    /** Those that are told of that kind of that agency. */
    List<UUID> listening(UUID agencyId, DueKind kind) {
        return getSession()
                .createNativeQuery(LISTENING, UUID.class)
                .setParameter("agency", agencyId)
                .setParameter("kind", kind.name())
                .getResultList();
    }
}
