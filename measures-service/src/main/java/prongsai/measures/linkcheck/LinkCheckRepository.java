package prongsai.measures.linkcheck;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import prongsai.kit.caller.AgencyScope;

@ApplicationScoped
class LinkCheckRepository implements PanacheRepositoryBase<LinkCheck, UUID> {

    Optional<LinkCheck> find(UUID id, AgencyScope scope) {
        return find(
                        """
                        select c from LinkCheck c join MeasurePlan p on p.id = c.measurePlanId join p.agency a
                        where c.id = :id and a.path like :prefix escape '\\'""",
                        Map.of("id", id, "prefix", scope.prefix()))
                .firstResultOptional();
    }

    /** Whether a check of the plan is under way. */
    boolean running(UUID measurePlanId) {
        return count(
                        "from LinkCheck c join c.links l where c.measurePlanId = ?1 and l.outcome = ?2",
                        measurePlanId,
                        LinkOutcome.PENDING)
                > 0;
    }

    /** One link to look at, and by which row it is known. */
    record Claimed(UUID linkCheckId, int position, String url) {}

    /** Takes links that nobody else looks at; who does not come back loses them to the next after the lease. */
    @SuppressWarnings("unchecked")
    List<Claimed> claim(Instant now, Instant leasedUntil, int most) {
        List<Object[]> rows = getSession()
                .createNativeQuery(
                        """
                        update checked_link l set leased_until = :until
                        from (select link_check_id, position from checked_link
                              where outcome = 'PENDING' and (leased_until is null or leased_until < :now)
                              order by link_check_id, position limit :most for update skip locked) free
                        where l.link_check_id = free.link_check_id and l.position = free.position
                        returning l.link_check_id, l.position, l.url""",
                        Object[].class)
                .setParameter("until", leasedUntil)
                .setParameter("now", now)
                .setParameter("most", most)
                .getResultList();
        return rows.stream()
                .map(row -> new Claimed((UUID) row[0], (Integer) row[1], (String) row[2]))
                .toList();
    }

    void store(Claimed link, LinkResult result, Instant now) {
        getSession()
                .createNativeMutationQuery(
                        """
                        update checked_link set outcome = :outcome, reason = :reason,
                            http_status = cast(:status as integer), checked_at = :now
                        where link_check_id = :id and position = :position and outcome = 'PENDING'""")
                .setParameter("outcome", result.reason().outcome().name())
                .setParameter("reason", result.reason().name())
                .setParameter("status", result.httpStatus(), Integer.class)
                .setParameter("now", now)
                .setParameter("id", link.linkCheckId())
                .setParameter("position", link.position())
                .executeUpdate();
    }
}
