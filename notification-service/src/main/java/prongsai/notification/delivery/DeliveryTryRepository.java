package prongsai.notification.delivery;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class DeliveryTryRepository implements PanacheRepositoryBase<DeliveryTry, UUID> {

    /** The tries of a delivery, the first one first. */
    List<DeliveryTry> of(UUID deliveryId) {
        return list("deliveryId = ?1 order by at, number", deliveryId);
    }
}
