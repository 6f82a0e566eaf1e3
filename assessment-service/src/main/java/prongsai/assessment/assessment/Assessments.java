package prongsai.assessment.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import prongsai.assessment.agency.Agencies;
import prongsai.assessment.criteria.Criteria;
import prongsai.assessment.criteria.CriteriaCatalogue;
import prongsai.kit.caller.Caller;
import prongsai.kit.http.IfMatch;
import prongsai.kit.problem.Fault;
import prongsai.kit.problem.Problem;
import prongsai.kit.time.Clock;

/** The assessments in the caller's scope, and what may be done to them. */
@ApplicationScoped
class Assessments {

    private final AssessmentRepository rows;
    private final Caller caller;
    private final Agencies agencies;
    private final CriteriaCatalogue catalogue;
    private final Clock clock;
    private final Corrections corrections;
    private final Announcements announcements;

    Assessments(
            AssessmentRepository rows,
            Caller caller,
            Agencies agencies,
            CriteriaCatalogue catalogue,
            Clock clock,
            Corrections corrections,
            Announcements announcements) {
        this.rows = rows;
        this.caller = caller;
        this.agencies = agencies;
        this.catalogue = catalogue;
        this.clock = clock;
        this.corrections = corrections;
        this.announcements = announcements;
    }

    Assessment get(UUID id) {
        return rows.findInScope(id, caller.scope()).orElseThrow(Assessments::notFound);
    }

    static Problem notFound() {
        return Problem.notFound("No such assessment.", "ไม่พบผลการประเมินนี้");
    }

    UUID create(CreateAssessment wanted) {
        var agency = agencies.find(wanted.agencyId())
                .orElseThrow(() -> Problem.brokenRule(new Fault("/agencyId", "No such agency.", "ไม่พบหน่วยงานนี้")));
        agencies.checkWriter(agency);
        var criteria = catalogue.judging(wanted.programme(), wanted.fiscalYear());
        checkEntry(criteria, wanted.entered());
        var content = wanted.entered().content();
        var former = rows.findLatest(agency, criteria);
        former.ifPresent(Assessments::checkWithdrawn);
        var assessment = former.map(withdrawn -> new Assessment(withdrawn, criteria, content))
                .orElseGet(() -> new Assessment(agency, criteria, content));
        rows.persistAndFlush(assessment);
        return assessment.id();
    }

    UUID correct(UUID id, CorrectAssessment entered, IfMatch ifMatch) {
        var assessment = getForWriting(id, ifMatch);
        checkEntry(assessment.criteria(), entered);
        var before = assessment.content();
        assessment.correct(entered.content());
        rows.flush();
        corrections.keep(assessment, before);
        return id;
    }

    /** Only a draft: what was published leaves its trace. */
    void delete(UUID id, IfMatch ifMatch) {
        var assessment = getForWriting(id, ifMatch);
        assessment.checkDraft();
        corrections.forget(id);
        rows.delete(assessment);
        rows.flush();
    }

    UUID publish(UUID id, IfMatch ifMatch) {
        var assessment = getForWriting(id, ifMatch);
        assessment.publish(clock.now());
        rows.flush();
        announcements.publishedIfSo(assessment);
        return id;
    }

    UUID withdraw(UUID id, String reason, IfMatch ifMatch) {
        var assessment = getForWriting(id, ifMatch);
        assessment.withdraw(clock.now(), reason);
        rows.flush();
        announcements.withdrawn(assessment);
        return id;
    }

    Assessment getForWriting(UUID id, IfMatch ifMatch) {
        var assessment = get(id);
        agencies.checkWriter(assessment.agency());
        IfMatch.check(ifMatch, assessment.version());
        return assessment;
    }

    /** Waits for whoever changes it at this moment. */
    Assessment getLocked(UUID id) {
        var assessment = rows.findLocked(id, caller.scope()).orElseThrow(Assessments::notFound);
        agencies.checkWriter(assessment.agency());
        return assessment;
    }

    private static void checkEntry(Criteria criteria, CorrectAssessment entered) {
        var faults = new EntryRules(criteria).broken(entered);
        if (!faults.isEmpty()) {
            throw Problem.brokenRule(faults);
        }
    }

    /** Two requests that race pass here both; then the constraint of the table stops the second. */
    private static void checkWithdrawn(Assessment former) {
        if (former.status() != Status.WITHDRAWN) {
            throw Problem.conflict(
                    "The agency has an assessment of this programme and fiscal year already.",
                    "หน่วยงานนี้มีผลการประเมินของโครงการและปีงบประมาณนี้แล้ว");
        }
    }
}
