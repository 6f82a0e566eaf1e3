package prongsai.assessment.criteria;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import prongsai.kit.caller.Caller;
import prongsai.kit.page.Cursor;
import prongsai.kit.page.PageRequest;
import prongsai.kit.page.Selection;
import prongsai.kit.problem.Fault;
import prongsai.kit.problem.Problem;

/** The programmes and their criteria by year. They are no agency's, but who acts for no agency sees them neither. */
@ApplicationScoped
public class CriteriaCatalogue {

    private final EntityManager database;
    private final Caller caller;

    CriteriaCatalogue(EntityManager database, Caller caller) {
        this.database = database;
        this.caller = caller;
    }

    /** The criteria by which a programme judges in a fiscal year; 422 when the programme or its year is not known. */
    public Criteria judging(String programme, int fiscalYear) {
        var known = read(new Selection().where("programme = :programme", "programme", programme), Integer.MAX_VALUE);
        if (known.isEmpty()) {
            throw Problem.brokenRule(new Fault(
                    "/programme",
                    "No such programme; see /v1/programmes.",
                    "ไม่รู้จักโครงการประเมินนี้ ดูรายการได้ที่ /v1/programmes"));
        }
        return known.stream()
                .filter(criteria -> criteria.fiscalYear() == fiscalYear)
                .findFirst()
                .orElseThrow(() -> unknownYear(known));
    }

    List<Programme> listProgrammes(PageRequest page) {
        caller.scope();
        return new Selection()
                .where(
                        "code > :after",
                        "after",
                        page.after().map(after -> after.text(0)).orElse(null))
                .read(database, Programme.class, "from Programme", "code", page.limit() + 1);
    }

    List<Criteria> list(CriteriaFilter filter, PageRequest page) {
        caller.scope();
        var selection = new Selection()
                .where("programme = :programme", "programme", filter.programme)
                .where("fiscalYear = :year", "year", filter.fiscalYear);
        page.after()
                .ifPresent(after -> selection.where(
                        "(programme, fiscalYear) > (:afterProgramme, :afterYear)",
                        Map.of("afterProgramme", after.text(0), "afterYear", (int) after.number(1))));
        return read(selection, page.limit() + 1);
    }

    private List<Criteria> read(Selection selection, int limit) {
        return selection.read(database, Criteria.class, "from Criteria", "programme, fiscalYear", limit);
    }

    private static Problem unknownYear(List<Criteria> known) {
        var years = known.stream()
                .map(criteria -> Integer.toString(criteria.fiscalYear()))
                .collect(Collectors.joining(", "));
        return Problem.brokenRule(new Fault(
                "/fiscalYear",
                "There are no criteria of this programme for this fiscal year; there are for " + years + ".",
                "ไม่มีเกณฑ์ของโครงการนี้สำหรับปีงบประมาณนี้ มีเฉพาะปี " + years));
    }

    static Cursor cursor(Programme programme) {
        return Cursor.of(programme.code());
    }

    static Cursor cursor(Criteria criteria) {
        return Cursor.of(criteria.programme(), criteria.fiscalYear());
    }
}
