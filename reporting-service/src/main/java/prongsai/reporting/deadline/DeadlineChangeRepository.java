package prongsai.reporting.deadline;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import prongsai.kit.caller.AgencyScope;
import prongsai.kit.page.PageRequest;
import prongsai.kit.page.Selection;

@ApplicationScoped
class DeadlineChangeRepository implements PanacheRepositoryBase<DeadlineChange, UUID> {

    private static final String ROWS = "select c from DeadlineChange c join Agency a on a.code = c.agencyCode";
    private static final String IN_SCOPE = "a.path like :scope escape '\\'";

    /** Decided by an agency in scope. */
    Optional<DeadlineChange> find(UUID id, AgencyScope scope) {
        return find(ROWS + " where c.id = :id and " + IN_SCOPE, Map.of("id", id, "scope", scope.prefix()))
                .firstResultOptional();
    }

    /** Decided by agencies in scope, the newest first. */
    List<DeadlineChange> page(ChangeFilter filter, AgencyScope scope, PageRequest page) {
        return new Selection()
                .where(IN_SCOPE, "scope", scope.prefix())
                .where("c.affected.fiscalYear = :fiscalYear", "fiscalYear", filter.fiscalYear)
                .where("c.status = :status", "status", filter.status)
                .where(
                        "c.id < :before",
                        "before",
                        page.after().map(last -> last.uuid(0)).orElse(null))
                .read(this, ROWS, "c.id desc", page.limit() + 1);
    }

    /** Lets changes wait for each other, so that each sees where the one before has put the dates. */
    void lock() {
        getSession()
                .createNativeQuery("select cast(pg_advisory_xact_lock(20672) as text)")
                .getSingleResult();
    }

    /** Throws away what this account had checked before. */
    void forgetChecks(String account) {
        delete("status = ?1 and decidedBy = ?2", ChangeStatus.CHECKED, account);
    }

    /** Which of the codes belong to agencies in scope, without the own one. */
    Set<String> known(Collection<String> codes, AgencyScope scope, String own) {
        return new HashSet<>(getSession()
                .createNativeQuery(
                        "select code from agency where code = any(:codes) and path like :scope escape '\\' and code <> :own",
                        String.class)
                .setParameter("codes", codes.toArray(String[]::new))
                .setParameter("scope", scope.prefix())
                .setParameter("own", own)
                .getResultList());
    }

    /** Writes down which reports move, and locks them. */
    Tally record(DeadlineChange change, AgencyScope scope, AgencyScope below) {
        var statement = DeadlineStatements.record(change, scope, below);
        var query = getSession().createNativeQuery(statement.sql(), Object[].class);
        statement.values().forEach(query::setParameter);
        var counted = (Object[]) query.getSingleResult();
        return new Tally((long) counted[0], (long) counted[1], (long) counted[2], (long) counted[3]);
    }

    /** Gives the reports their new dates; the ids of those that moved. */
    List<UUID> apply(DeadlineChange change, LocalDate today) {
        return getSession()
                .createNativeQuery(DeadlineStatements.APPLY, UUID.class)
                .setParameter("change", change.id())
                .setParameter("today", today)
                .getResultList();
    }

    /** Gives the reports the dates that they have without the change; the ids of those that moved. */
    List<UUID> undo(DeadlineChange change) {
        return getSession()
                .createNativeQuery(DeadlineStatements.UNDO, UUID.class)
                .setParameter("change", change.id())
                .getResultList();
    }
}
