package prongsai.notification.webhook;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import prongsai.notification.dueitem.DueKind;

@ApplicationScoped
class WebhookRepository implements PanacheRepositoryBase<Webhook, UUID> {

    private static final String LISTENING =
            """
            select w.id, a.id, w.kind from webhook w join agency a on starts_with(a.path, w.agency_path)
            where a.id = any(cast(:agencies as uuid[])) and w.state = 'ENABLED' and w.secret is not null""";

    /** Is told of that kind of that agency; null for every kind. */
    record Listening(UUID webhookId, UUID agencyId, DueKind kind) {

        boolean hears(DueKind due) {
            return kind == null || kind == due;
        }
    }

    /** Those that are told of these agencies. */
    List<Listening> listening(Collection<UUID> agencyIds) {
        return getSession()
                .createNativeQuery(LISTENING, Object[].class)
                .setParameter("agencies", agencyIds.toArray(UUID[]::new))
                .getResultList()
                .stream()
                .map(row -> new Listening(
                        (UUID) row[0], (UUID) row[1], row[2] == null ? null : DueKind.valueOf((String) row[2])))
                .toList();
    }
}
