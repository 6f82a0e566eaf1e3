package prongsai.assessment.criteria;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import prongsai.kit.caller.Caller;
import prongsai.kit.page.Cursor;
import prongsai.kit.page.PageRequest;
import prongsai.kit.problem.Fault;
import prongsai.kit.problem.Problem;

/** The programmes and their criteria by year. They are no agency's, but who acts for no agency sees them neither. */
@ApplicationScoped
public class CriteriaCatalogue {

    private final ProgrammeRepository programmes;
    private final CriteriaRepository criteria;
    private final PublishedCriteria published;
    private final Caller caller;

    CriteriaCatalogue(
            ProgrammeRepository programmes, CriteriaRepository criteria, PublishedCriteria published, Caller caller) {
        this.programmes = programmes;
        this.criteria = criteria;
        this.published = published;
        this.caller = caller;
    }

    /** The published criteria by which a programme judges in a fiscal year; 422 when the programme or its year is not known. */
    public Criteria judging(String programme, int fiscalYear) {
        return published.find(programme, fiscalYear).orElseThrow(() -> unknown(programme));
    }

    /**
     * Published criteria, from memory when they were asked for before. They belong to no session: everything in them is read.
     *
     * @param id as an assessment keeps it, so they are known
     */
    public Criteria published(UUID id) {
        return published.find(id).orElseThrow();
    }

    /** Published criteria that somebody names, from memory like the others. */
    Optional<Criteria> findPublished(UUID id) {
        return published.find(id);
    }

    List<Criteria> list(CriteriaFilter filter, PageRequest page) {
        caller.scope();
        return criteria.page(filter, page);
    }

    /** Published or not; in the session, so that a draft may be changed. */
    Criteria get(UUID id) {
        caller.scope();
        return criteria.findByIdOptional(id).orElseThrow(() -> Problem.notFound("No such criteria.", "ไม่พบเกณฑ์นี้"));
    }

    private Problem unknown(String programme) {
        if (programmes.findByIdOptional(programme).isPresent()) {
            return unknownYear(criteria.yearsOf(programme));
        }
        return Problem.brokenRule(new Fault(
                "/programme",
                "No such programme; see /v1/programmes.",
                "ไม่รู้จักโครงการประเมินนี้ ดูรายการได้ที่ /v1/programmes"));
    }

    private static Problem unknownYear(List<Integer> known) {
        var years = known.stream().map(year -> Integer.toString(year)).collect(Collectors.joining(", "));
        return Problem.brokenRule(new Fault(
                "/fiscalYear",
                "There are no criteria of this programme for this fiscal year; there are for " + years + ".",
                "ไม่มีเกณฑ์ของโครงการนี้สำหรับปีงบประมาณนี้ มีเฉพาะปี " + years));
    }

    static Cursor cursor(Criteria criteria) {
        return Cursor.of(criteria.programme(), criteria.fiscalYear(), criteria.id());
    }
}
