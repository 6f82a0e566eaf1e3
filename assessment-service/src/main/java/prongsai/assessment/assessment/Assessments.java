package prongsai.assessment.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.UUID;
import prongsai.assessment.agency.Agencies;
import prongsai.assessment.agency.Agency;
import prongsai.assessment.criteria.Criteria;
import prongsai.assessment.criteria.CriteriaCatalogue;
import prongsai.kit.caller.Caller;
import prongsai.kit.event.Outbox;
import prongsai.kit.event.OutgoingEvent;
import prongsai.kit.http.IfMatch;
import prongsai.kit.page.PageRequest;
import prongsai.kit.page.Selection;
import prongsai.kit.problem.Fault;
import prongsai.kit.problem.Problem;
import prongsai.kit.time.Clock;

/** The assessments in the caller's scope, and what may be done to them. */
@ApplicationScoped
class Assessments {

    private static final String WITH_AGENCY_AND_CRITERIA =
            "select a from Assessment a join fetch a.agency g join fetch a.criteria";

    private final EntityManager database;
    private final Caller caller;
    private final Agencies agencies;
    private final CriteriaCatalogue catalogue;
    private final Outbox outbox;
    private final Clock clock;

    Assessments(
            EntityManager database,
            Caller caller,
            Agencies agencies,
            CriteriaCatalogue catalogue,
            Outbox outbox,
            Clock clock) {
        this.database = database;
        this.caller = caller;
        this.agencies = agencies;
        this.catalogue = catalogue;
        this.outbox = outbox;
        this.clock = clock;
    }

    Assessment get(UUID id) {
        return inScope()
                .where("a.id = :id", "id", id)
                .read(database, Assessment.class, WITH_AGENCY_AND_CRITERIA, "a.id", 1)
                .stream()
                .findFirst()
                .orElseThrow(Assessments::notFound);
    }

    /** By id, which is the order in which they were entered. */
    List<Assessment> list(AssessmentFilter filter, PageRequest page) {
        return inScope()
                .where("g.id = :agency", "agency", filter.agencyId)
                .where("a.programme = :programme", "programme", filter.programme)
                .where("a.fiscalYear = :year", "year", filter.fiscalYear)
                .where("a.status = :status", "status", filter.status)
                .where(
                        "a.id > :after",
                        "after",
                        page.after().map(after -> after.uuid(0)).orElse(null))
                .read(database, Assessment.class, WITH_AGENCY_AND_CRITERIA, "a.id", page.limit() + 1);
    }

    Assessment create(CreateAssessment wanted) {
        var agency = agencies.find(wanted.agencyId())
                .orElseThrow(() -> Problem.brokenRule(new Fault("/agencyId", "No such agency.", "ไม่พบหน่วยงานนี้")));
        agencies.checkWriter(agency);
        var criteria = catalogue.judging(wanted.programme(), wanted.fiscalYear());
        checkEntry(criteria, wanted.entered());
        checkFirst(agency, criteria);
        var assessment = new Assessment(agency, criteria, wanted.entered().content());
        database.persist(assessment);
        database.flush();
        return assessment;
    }

    Assessment correct(UUID id, CorrectAssessment entered, IfMatch ifMatch) {
        var assessment = getForWriting(id, ifMatch);
        checkEntry(assessment.criteria(), entered);
        assessment.correct(entered.content());
        database.flush();
        return assessment;
    }

    Assessment publish(UUID id, IfMatch ifMatch) {
        var assessment = getForWriting(id, ifMatch);
        assessment.publish(clock.now());
        database.flush();
        tellIfPublished(assessment);
        return assessment;
    }

    /** Tells the other services of a published assessment as it is now; flush it before. */
    void tellIfPublished(Assessment assessment) {
        if (assessment.status() != Status.PUBLISHED) {
            return;
        }
        outbox.append(new OutgoingEvent(
                "prongsai.assessments",
                "prongsai.assessment.published.v1",
                assessment.id(),
                assessment.version(),
                AssessmentSnapshot.of(assessment)));
    }

    Assessment getForWriting(UUID id, IfMatch ifMatch) {
        var assessment = get(id);
        agencies.checkWriter(assessment.agency());
        IfMatch.check(ifMatch, assessment.version());
        return assessment;
    }

    /**
     * Waits for whoever changes it at this moment. Only its row is read with the lock: what is joined to it would be as it was
     * before the wait.
     */
    Assessment getLocked(UUID id) {
        var assessment = database.createQuery(
                        "from Assessment where id = :id and agency.path like :scope escape '\\'", Assessment.class)
                .setParameter("id", id)
                .setParameter("scope", caller.scope().prefix())
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst()
                .orElseThrow(Assessments::notFound);
        agencies.checkWriter(assessment.agency());
        return assessment;
    }

    private static Problem notFound() {
        return Problem.notFound("No such assessment.", "ไม่พบผลการประเมินนี้");
    }

    private Selection inScope() {
        return new Selection()
                .where("g.path like :scope escape '\\'", "scope", caller.scope().prefix());
    }

    private static void checkEntry(Criteria criteria, CorrectAssessment entered) {
        var faults = new EntryRules(criteria).broken(entered);
        if (!faults.isEmpty()) {
            throw Problem.brokenRule(faults);
        }
    }

    /** Two requests that race pass here both; then the constraint of the table stops the second. */
    private void checkFirst(Agency agency, Criteria criteria) {
        var before = new Selection()
                .where("agency = :agency", "agency", agency)
                .where("programme = :programme", "programme", criteria.programme())
                .where("fiscalYear = :year", "year", criteria.fiscalYear())
                .read(database, Assessment.class, "from Assessment", "id", 1);
        if (!before.isEmpty()) {
            throw Problem.conflict(
                    "The agency has an assessment of this programme and fiscal year already.",
                    "หน่วยงานนี้มีผลการประเมินของโครงการและปีงบประมาณนี้แล้ว");
        }
    }
}
