package prongsai.notification.silence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import prongsai.notification.dueitem.DueKind;

@ApplicationScoped
class SilenceRepository implements PanacheRepositoryBase<Silence, UUID> {

    /** The last day of the silence that lasts longest of those that cover this on that day. */
    Optional<LocalDate> lastSilentDay(UUID agencyId, DueKind kind, LocalDate day) {
        return find(
                        """
                        select s.silentUntil from Silence s
                        where s.endedAt is null and ?3 between s.silentFrom and s.silentUntil and (s.kind is null or s.kind = ?2)
                        and (s.agencyPath is null or exists (select 1 from Agency a
                            where a.id = ?1 and substring(a.path, 1, length(s.agencyPath)) = s.agencyPath))
                        order by s.silentUntil desc""",
                        agencyId,
                        kind,
                        day)
                .project(LocalDate.class)
                .firstResultOptional();
    }
}
