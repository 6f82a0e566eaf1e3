package prongsai.assessment.assessment;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import prongsai.assessment.criteria.CriteriaCatalogue;
import prongsai.kit.caller.Caller;
import prongsai.kit.page.PageRequest;
import prongsai.kit.problem.Fault;
import prongsai.kit.problem.Problem;
import prongsai.kit.rows.Rows;
import prongsai.kit.rows.Sql;

/**
 * Assessments as they are shown: one, or a page of them, by one statement, without a session. Inside of a transaction it sees
 * what has been flushed.
 */
@ApplicationScoped
class AssessmentReader {

    private final Rows rows;
    private final ObjectReader json;
    private final Caller caller;
    private final CriteriaCatalogue catalogue;

    AssessmentReader(Rows rows, ObjectMapper json, Caller caller, CriteriaCatalogue catalogue) {
        this.rows = rows;
        this.json = json.readerFor(AssessmentView.class).without(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES);
        this.caller = caller;
        this.catalogue = catalogue;
    }

    AssessmentResponse get(UUID id) {
        var view = view(id);
        return AssessmentResponse.of(view, catalogue.published(view.criteriaId()));
    }

    /** All that is stored of it; 404 when there is none, or not for this caller to see. */
    private AssessmentView view(UUID id) {
        var scope = caller.scope();
        var sql = Sql.of(AssessmentView.JSON, id, scope.path(), scope.until());
        return rows.read(sql, row -> Rows.<AssessmentView>json(row, 1, json)).stream()
                .findFirst()
                .orElseThrow(Assessments::notFound);
    }

    List<AssessmentRow> list(AssessmentFilter filter, PageRequest page) {
        if (filter.level != null && filter.fiscalYear == null) {
            throw Problem.brokenRule(Fault.parameter(
                    "level",
                    "A level belongs to the scale of a year: give fiscalYear, too.",
                    "ระดับเป็นของเกณฑ์แต่ละปี โปรดระบุ fiscalYear ด้วย"));
        }
        return rows.read(AssessmentQuery.of(filter, caller.scope(), page.after(), page.limit() + 1), AssessmentRow::of);
    }

    AssessmentSummary summary(AssessmentRow row) {
        return AssessmentSummary.of(row, catalogue.published(row.criteriaId()));
    }
}
