package prongsai.assessment.criteria;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import prongsai.kit.http.IfMatch;
import prongsai.kit.problem.Fault;
import prongsai.kit.problem.Problem;

/** Writing criteria, until they are published. */
@ApplicationScoped
class CriteriaDrafts {

    private final CriteriaCatalogue catalogue;
    private final CriteriaRepository rows;
    private final Programmes programmes;

    CriteriaDrafts(CriteriaCatalogue catalogue, CriteriaRepository rows, Programmes programmes) {
        this.catalogue = catalogue;
        this.rows = rows;
        this.programmes = programmes;
    }

    Criteria create(WriteCriteria wanted) {
        check(wanted);
        var criteria = new Criteria(wanted.programme(), wanted.fiscalYear(), wanted.content());
        rows.persistAndFlush(criteria);
        return criteria;
    }

    Criteria change(UUID id, WriteCriteria wanted, IfMatch ifMatch) {
        var criteria = getForWriting(id, ifMatch);
        check(wanted);
        rows.countOn(criteria);
        criteria.rewrite(wanted.programme(), wanted.fiscalYear(), wanted.content());
        rows.flush();
        return criteria;
    }

    void remove(UUID id, IfMatch ifMatch) {
        var criteria = getForWriting(id, ifMatch);
        criteria.checkDraft();
        rows.delete(criteria);
        rows.flush();
    }

    /** Two that race pass the check both; then the index of the table stops the second. */
    Criteria publish(UUID id, IfMatch ifMatch) {
        var criteria = getForWriting(id, ifMatch);
        criteria.publish();
        if (rows.isJudged(criteria.programme(), criteria.fiscalYear(), criteria.id())) {
            throw Problem.conflict(
                    "There are published criteria of this programme and fiscal year already.",
                    "โครงการและปีงบประมาณนี้มีเกณฑ์ที่ประกาศใช้แล้ว");
        }
        rows.flush();
        return criteria;
    }

    private Criteria getForWriting(UUID id, IfMatch ifMatch) {
        var criteria = catalogue.get(id);
        programmes.checkWriter(programmes.get(criteria.programme()));
        IfMatch.check(ifMatch, criteria.version());
        return criteria;
    }

    private void check(WriteCriteria wanted) {
        var programme = programmes
                .find(wanted.programme())
                .orElseThrow(() ->
                        Problem.brokenRule(new Fault("/programme", "No such programme.", "ไม่พบโครงการประเมินนี้")));
        programmes.checkWriter(programme);
        var faults = CriteriaRules.broken(wanted.content());
        if (!faults.isEmpty()) {
            throw Problem.brokenRule(faults);
        }
    }
}
