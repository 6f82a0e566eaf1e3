package prongsai.measures.adoption;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

@ApplicationScoped
class PlanIssuanceRepository implements PanacheRepositoryBase<PlanIssuance, UUID> {}
