package prongsai.assessment.scoreimport;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import prongsai.assessment.agency.AgencyDirectory;
import prongsai.assessment.criteria.Criteria;
import prongsai.assessment.criteria.CriteriaCatalogue;
import prongsai.assessment.spreadsheet.FileKind;
import prongsai.kit.caller.AgencyScope;
import prongsai.kit.caller.Caller;

/** Files of scores for the caller's scope: empty ones to fill in, and what is known. */
@ApplicationScoped
class ScoreFiles {

    private static final int ROWS_AT_A_TIME = 500;

    private static final String KNOWN =
            """
            select g.code, g.name_th, a.overall, a.level, a.status,
              (select string_agg(number || '=' || score, ' ') from assessment_indicator where assessment_id = a.id),
              (select string_agg(code || '=' || score, ' ') from assessment_instrument where assessment_id = a.id)
            from assessment a join agency g on g.id = a.agency_id
            where a.programme = ? and a.fiscal_year = ? and a.status <> 'WITHDRAWN' and a.agency_path like ? escape '\\'
            order by a.agency_path""";

    private final AgencyDirectory agencies;
    private final CriteriaCatalogue catalogue;
    private final Caller caller;
    private final DataSource database;

    ScoreFiles(AgencyDirectory agencies, CriteriaCatalogue catalogue, Caller caller, DataSource database) {
        this.agencies = agencies;
        this.catalogue = catalogue;
        this.caller = caller;
        this.database = database;
    }

    /** The columns of the criteria with all agencies, to fill in their scores. */
    ScoreFile template(ScoresWanted wanted, FileKind kind) {
        var entries = agencies.of(caller.scope());
        var columns = new ScoreColumns(catalogue.judging(wanted.programme, wanted.fiscalYear));
        return ScoreFile.of("score-template", wanted, kind, table -> {
            table.heading(columns.headings());
            for (var agency : entries) {
                table.row(columns.row(agency.code(), agency.nameTh()));
            }
            table.notes("คำแนะนำ", Notes.LINES);
        });
    }

    /** All assessments that are not withdrawn, as they stand. */
    ScoreFile known(ScoresWanted wanted, FileKind kind) {
        var scope = caller.scope();
        var criteria = catalogue.judging(wanted.programme, wanted.fiscalYear);
        return ScoreFile.of("scores", wanted, kind, table -> {
            table.heading(new ScoreColumns(criteria).headingsWithStatus());
            for (var row : QuarkusTransaction.requiringNew().call(() -> readKnown(criteria, scope))) {
                table.row(row);
            }
        });
    }

    /** All at once, a few thousand short rows: a slow reader of the file must not hold a connection. */
    private List<List<Object>> readKnown(Criteria criteria, AgencyScope scope) {
        try (var connection = database.getConnection();
                var query = connection.prepareStatement(KNOWN)) {
            query.setFetchSize(ROWS_AT_A_TIME);
            query.setString(1, criteria.programme());
            query.setInt(2, criteria.fiscalYear());
            query.setString(3, scope.prefix());
            return rows(query.executeQuery(), new ScoreColumns(criteria));
        } catch (SQLException e) {
            throw new IllegalStateException("the scores cannot be read", e);
        }
    }

    private static List<List<Object>> rows(ResultSet row, ScoreColumns columns) throws SQLException {
        List<List<Object>> rows = new ArrayList<>();
        while (row.next()) {
            rows.add(cells(row, columns));
        }
        return rows;
    }

    private static List<Object> cells(ResultSet row, ScoreColumns columns) throws SQLException {
        return columns.row(
                row.getString(1),
                row.getString(2),
                PresentScores.numbers(row.getString(6), Integer::valueOf),
                PresentScores.numbers(row.getString(7), code -> code),
                row.getBigDecimal(3),
                row.getString(4),
                row.getString(5));
    }
}
