package prongsai.notification.dueitem;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

@ApplicationScoped
class DueItemRepository implements PanacheRepositoryBase<DueItem, UUID> {}
