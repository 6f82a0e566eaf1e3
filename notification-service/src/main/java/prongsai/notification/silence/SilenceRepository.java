package prongsai.notification.silence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class SilenceRepository implements PanacheRepositoryBase<Silence, UUID> {

    /** Those that hold on that day, the one that lasts longest first. */
    List<Silence> on(LocalDate day) {
        return list("endedAt is null and ?1 between silentFrom and silentUntil order by silentUntil desc", day);
    }
}
