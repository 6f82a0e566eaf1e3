package prongsai.assessment.criteria;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import prongsai.kit.page.PageRequest;
import prongsai.kit.page.Selection;

@ApplicationScoped
class CriteriaRepository implements PanacheRepositoryBase<Criteria, UUID> {

    /** Those that judge in this year. */
    Optional<Criteria> findPublished(String programme, int fiscalYear) {
        return find(
                        "programme = ?1 and fiscalYear = ?2 and status = ?3",
                        programme,
                        fiscalYear,
                        CriteriaStatus.PUBLISHED)
                .singleResultOptional();
    }

    /** Whether others than these judge in this year. */
    boolean isJudged(String programme, int fiscalYear, UUID besides) {
        return count(
                        "programme = ?1 and fiscalYear = ?2 and status = ?3 and id <> ?4",
                        programme,
                        fiscalYear,
                        CriteriaStatus.PUBLISHED,
                        besides)
                > 0;
    }

    List<Integer> yearsOf(String programme) {
        return find(
                        "select fiscalYear from Criteria where programme = ?1 and status = ?2 order by fiscalYear",
                        programme,
                        CriteriaStatus.PUBLISHED)
                .project(Integer.class)
                .list();
    }

    /** By programme and year; one more than asked for where there are more. */
    List<Criteria> page(CriteriaFilter filter, PageRequest page) {
        var selection = new Selection()
                .where("programme = :programme", "programme", filter.programme)
                .where("fiscalYear = :year", "year", filter.fiscalYear)
                .where("status = :status", "status", filter.status);
        page.after()
                .ifPresent(after -> selection.where(
                        "(programme, fiscalYear, id) > (:afterProgramme, :afterYear, :afterId)",
                        Map.of(
                                "afterProgramme", after.text(0),
                                "afterYear", (int) after.number(1),
                                "afterId", after.uuid(2))));
        return selection.read(this, "from Criteria", "programme, fiscalYear, id", page.limit() + 1);
    }

    /** Counts the version on: lists that are exchanged do not by themselves. */
    void countOn(Criteria criteria) {
        getEntityManager().lock(criteria, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
    }
}
