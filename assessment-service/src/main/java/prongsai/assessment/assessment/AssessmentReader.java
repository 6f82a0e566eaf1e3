package prongsai.assessment.assessment;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import prongsai.assessment.criteria.CriteriaCatalogue;
import prongsai.kit.caller.Caller;
import prongsai.kit.page.PageRequest;
import prongsai.kit.problem.Fault;
import prongsai.kit.problem.Problem;

/**
 * Assessments as they are shown: one, or a page of them, by one statement, without a session. Inside of a transaction it sees
 * what has been flushed.
 */
@ApplicationScoped
class AssessmentReader {

    private final DataSource database;
    private final ObjectReader json;
    private final Caller caller;
    private final CriteriaCatalogue catalogue;

    AssessmentReader(DataSource database, ObjectMapper json, Caller caller, CriteriaCatalogue catalogue) {
        this.database = database;
        this.json = json.readerFor(AssessmentView.class);
        this.caller = caller;
        this.catalogue = catalogue;
    }

    AssessmentResponse get(UUID id) {
        var scope = caller.scope();
        var found = read(
                AssessmentView.JSON,
                statement -> {
                    statement.setObject(1, id);
                    statement.setString(2, scope.path());
                    statement.setString(3, scope.until());
                },
                row -> json.<AssessmentView>readValue(row.getString(1)));
        if (found.isEmpty()) {
            throw Assessments.notFound();
        }
        var view = found.get(0);
        return AssessmentResponse.of(view, catalogue.published(view.criteriaId()));
    }

    List<AssessmentRow> list(AssessmentFilter filter, PageRequest page) {
        if (filter.level != null && filter.fiscalYear == null) {
            throw Problem.brokenRule(Fault.parameter(
                    "level",
                    "A level belongs to the scale of a year: give fiscalYear, too.",
                    "ระดับเป็นของเกณฑ์แต่ละปี โปรดระบุ fiscalYear ด้วย"));
        }
        var query = new AssessmentQuery(filter, caller.scope(), page.after(), page.limit() + 1);
        return read(query.sql(), query::bind, AssessmentRow::of);
    }

    AssessmentSummary summary(AssessmentRow row) {
        return AssessmentSummary.of(row, catalogue.published(row.criteriaId()));
    }

    private <T> List<T> read(String sql, Binding values, Row<T> convert) {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(sql)) {
            values.bind(statement);
            var found = new ArrayList<T>();
            try (var row = statement.executeQuery()) {
                while (row.next()) {
                    found.add(convert.of(row));
                }
            }
            return found;
        } catch (SQLException | JsonProcessingException e) {
            throw new IllegalStateException("assessments could not be read", e);
        }
    }

    private interface Binding {
        void bind(PreparedStatement statement) throws SQLException;
    }

    private interface Row<T> {
        T of(ResultSet row) throws SQLException, JsonProcessingException;
    }
}
