package prongsai.notification.reminder;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.StatelessSession;
import prongsai.notification.dueitem.DueItem;

@ApplicationScoped
class ReplanningRepository implements PanacheRepositoryBase<Replanning, UUID> {

    private static final String NEXT = "select * from replanning order by asked_at, id limit 1 for update skip locked";

    private static final String BATCH =
            """
            select i.* from due_item i where i.open and i.id > :after
            and (cast(:kind as text) is null or i.kind = :kind)
            and (cast(:path as text) is null and cast(:type as text) is null or exists (
                select 1 from agency a where a.id = i.agency_id
                and (cast(:path as text) is null or starts_with(a.path, :path))
                and (cast(:type as text) is null or a.type = :type)))
            order by i.id limit :size for no key update""";

    private final StatelessSession session;

    ReplanningRepository(StatelessSession session) {
        this.session = session;
    }

    /** The one asked for first that no other worker walks right now, locked. */
    Optional<Replanning> lockNext() {
        return getSession().createNativeQuery(NEXT, Replanning.class).uniqueResultOptional();
    }

    /** The open items that come next on its way, locked. Nobody watches these objects: what is changed of them has to be stored. */
    List<DueItem> lockNextItems(Replanning walk, int size) {
        var scope = walk.scope();
        return session.createNativeQuery(BATCH, DueItem.class)
                .setParameter("after", walk.afterId())
                .setParameter("kind", scope.kind() == null ? null : scope.kind().name(), String.class)
                .setParameter("path", scope.agencyPath(), String.class)
                .setParameter("type", scope.agencyType(), String.class)
                .setParameter("size", size)
                .getResultList();
    }
}
