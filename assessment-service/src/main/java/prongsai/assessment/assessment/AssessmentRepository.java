package prongsai.assessment.assessment;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Hibernate;
import prongsai.assessment.agency.Agency;
import prongsai.assessment.criteria.Criteria;
import prongsai.kit.caller.AgencyScope;
import prongsai.kit.page.Selection;

/** The assessments, to be changed; they are shown by {@link AssessmentReader}. */
@ApplicationScoped
class AssessmentRepository implements PanacheRepositoryBase<Assessment, UUID> {

    Optional<Assessment> findInScope(UUID id, AgencyScope scope) {
        return find(
                        "from Assessment a join fetch a.agency g join fetch a.criteria"
                                + " where a.id = :id and g.path like :scope escape '\\'",
                        Parameters.with("id", id).and("scope", scope.prefix()))
                .firstResultOptional();
    }

    /**
     * Waits for whoever changes it at this moment. Only its row is read with the lock: what is joined to it would be as it was
     * before the wait.
     */
    Optional<Assessment> findLocked(UUID id, AgencyScope scope) {
        return find(
                        "id = :id and agency.path like :scope escape '\\'",
                        Parameters.with("id", id).and("scope", scope.prefix()))
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    /** Those of an agency by programme and year: the published ones, and the drafts if they are wanted; of all programmes for null. */
    List<Assessment> ofAgency(UUID agencyId, String programme, AgencyScope scope, boolean drafts) {
        return new Selection()
                .where("g.path like :scope escape '\\'", "scope", scope.prefix())
                .where("g.id = :agency", "agency", agencyId)
                .where("a.programme = :programme", "programme", programme)
                .where(
                        "a.status in :states",
                        "states",
                        drafts ? List.of(Status.PUBLISHED, Status.DRAFT) : List.of(Status.PUBLISHED))
                .read(
                        this,
                        "from Assessment a join fetch a.agency g join fetch a.criteria",
                        "a.programme, a.fiscalYear, a.id",
                        Integer.MAX_VALUE);
    }

    /** The last edition; there is one more only when it is withdrawn. */
    Optional<Assessment> findLatest(Agency agency, Criteria criteria) {
        return find(
                        "agency = :agency and programme = :programme and fiscalYear = :year order by edition desc",
                        Parameters.with("agency", agency)
                                .and("programme", criteria.programme())
                                .and("year", criteria.fiscalYear()))
                .firstResultOptional();
    }

    /**
     * Whoever asks has chosen them within a scope. Their scores and findings are there, too, read in batches: after a flush they
     * would be read one by one.
     */
    List<Assessment> all(List<UUID> ids) {
        var all = list("from Assessment a join fetch a.agency join fetch a.criteria where a.id in ?1", ids);
        for (var one : all) {
            Hibernate.initialize(one.indicators());
            Hibernate.initialize(one.instruments());
            Hibernate.initialize(one.findings());
        }
        return all;
    }

    /** Empties the session, whose changes have been flushed, so that many can be changed without all of them in memory. */
    void forget() {
        getEntityManager().clear();
    }

    /** Gives the assessment its next version, also when only what belongs to it has changed. */
    void countOn(Assessment assessment) {
        getSession().lock(assessment, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
    }
}
