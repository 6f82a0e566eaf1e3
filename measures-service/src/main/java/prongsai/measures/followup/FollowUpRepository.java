package prongsai.measures.followup;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.LockMode;
import org.hibernate.query.SelectionQuery;
import prongsai.kit.calendar.DayShift;
import prongsai.kit.caller.AgencyScope;

@ApplicationScoped
class FollowUpRepository implements PanacheRepositoryBase<FollowUp, UUID> {

    /** Longer than Thailand ever rests at a stretch; it lets the index on the due date find who may be concerned. */
    private static final int LONGEST_SHIFT = 31;

    private static final String WHOLE =
            "select f from FollowUp f join fetch f.plan fp join fetch fp.measurePlan join fetch f.agency a ";

    Optional<FollowUp> find(UUID id, AgencyScope scope) {
        return inScope(id, scope).uniqueResultOptional();
    }

    /** Locks the follow-up alone; Panache would lock its plans and its agency with it. */
    Optional<FollowUp> lock(UUID id, AgencyScope scope) {
        return inScope(id, scope).setLockMode("f", LockMode.PESSIMISTIC_WRITE).uniqueResultOptional();
    }

    private SelectionQuery<FollowUp> inScope(UUID id, AgencyScope scope) {
        return getSession()
                .createSelectionQuery(WHOLE + "where f.id = :id and a.path like :prefix escape '\\'", FollowUp.class)
                .setParameter("id", id)
                .setParameter("prefix", scope.prefix());
    }

    /** Those of a measure plan that are still to be held after this day, locked. */
    List<FollowUp> lockAhead(UUID measurePlanId, LocalDate day) {
        return getSession()
                .createSelectionQuery(
                        WHOLE
                                + "where f.measurePlanId = :plan and f.status in (SCHEDULED, LATE_ENTRY) and f.dueOn > :day order by f.id",
                        FollowUp.class)
                .setParameter("plan", measurePlanId)
                .setParameter("day", day)
                .setLockMode("f", LockMode.PESSIMISTIC_WRITE)
                .list();
    }

    /** Those ahead whose date depends on whether this day is a holiday, locked: they fall on it, or were shifted across it. */
    List<FollowUp> lockShifted(LocalDate holiday, LocalDate today) {
        return getSession()
                .createSelectionQuery(
                        WHOLE
                                + """
                                where f.status = SCHEDULED and f.dueOn > :today and fp.dayShift <> :keep
                                and (f.dueOn = :holiday
                                or f.plannedOn <> f.dueOn and f.dueOn between :first and :last
                                and (f.plannedOn <= :holiday and f.dueOn > :holiday
                                or f.plannedOn >= :holiday and f.dueOn < :holiday))
                                order by f.id""",
                        FollowUp.class)
                .setParameter("today", today)
                .setParameter("first", holiday.minusDays(LONGEST_SHIFT))
                .setParameter("last", holiday.plusDays(LONGEST_SHIFT))
                .setParameter("keep", DayShift.KEEP)
                .setParameter("holiday", holiday)
                .setLockMode("f", LockMode.PESSIMISTIC_WRITE)
                .list();
    }

    /** The last of a follow-up plan that was held up to this day. */
    Optional<FollowUp> lastHeld(FollowUpPlan plan, LocalDate day) {
        return find("plan = ?1 and status = RECORDED and dueOn <= ?2 order by dueOn desc, number desc", plan, day)
                .firstResultOptional();
    }

    /** Those of a follow-up plan whose day has passed and which nobody has recorded, by number. */
    List<FollowUp> missed(FollowUpPlan plan, LocalDate today) {
        return list("plan = ?1 and status in (SCHEDULED, LATE_ENTRY) and dueOn < ?2 order by number", plan, today);
    }
}
