package prongsai.assessment.scoreimport;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;
import prongsai.assessment.criteria.Criteria;
import prongsai.assessment.score.Scores;
import prongsai.assessment.score.Scoring;

/**
 * Stores scored assessments by the thousand: COPY into staging tables, and from there one statement for each table. Row by row
 * would take ten times as long.
 */
final class ScoreStore {

    private final Connection database;
    private final CopyManager copy;
    private final Criteria criteria;
    private final Scoring scoring;
    private final ObjectMapper json;
    private final String source;
    private final Map<Integer, String> labels;
    private final Staging staging = new Staging();

    /**
     * @param database within the import's transaction
     * @param source what the assessments name as the place where their numbers come from
     */
    ScoreStore(Connection database, Criteria criteria, Layout layout, ObjectMapper json, String source)
            throws SQLException {
        this.database = database;
        this.copy = database.unwrap(PGConnection.class).getCopyAPI();
        this.criteria = criteria;
        this.scoring = new Scoring(criteria);
        this.json = json;
        this.source = source;
        this.labels = layout.columns().values().stream()
                .filter(column -> column.indicator() != null && column.label() != null)
                .collect(Collectors.toMap(Column::indicator, Column::label, (first, again) -> first));
        for (var table : StoreStatements.STAGING) {
            execute(table);
        }
    }

    /** The scores of these assessments from now on; fails when one of them was changed since it was read. */
    void store(List<Change> changes, String who) throws SQLException {
        changes.forEach(this::stage);
        staging.send(copy);
        long old = changes.stream().filter(change -> !change.isNew()).count();
        if (execute(StoreStatements.INSERT, source, criteria.id(), criteria.programme(), criteria.fiscalYear())
                != changes.size() - old) {
            throw new ChangedMeanwhile();
        }
        if (old > 0) {
            if (execute(StoreStatements.UPDATE, source) != old) {
                throw new ChangedMeanwhile();
            }
            execute(StoreStatements.HISTORY, who);
            for (var statement : StoreStatements.CLEARING) {
                execute(statement);
            }
        }
        for (var statement : StoreStatements.FILLING) {
            execute(statement);
        }
        execute(StoreStatements.EMPTY_STAGING);
    }

    private void stage(Change change) {
        var sheet = change.sheet();
        var scores = scoring.of(sheet);
        var given = change.given();
        var present = change.present();
        staging.assessments.row(
                change.id(),
                given.agency().id(),
                given.agency().path(),
                change.isNew(),
                change.isNew() ? 0 : present.version(),
                change.withdrawn() == null ? 1 : change.withdrawn().edition() + 1,
                change.withdrawn() == null ? null : change.withdrawn().id(),
                given.givenTotal(),
                overall(scores),
                scores.total().map(Scores.Total::given).orElse(false),
                scores.total()
                        .flatMap(Scores.Total::level)
                        .map(level -> level.code())
                        .orElse(null),
                given.level(),
                given.total() != null,
                !given.instruments().isEmpty(),
                change.isNew() ? null : write(change.before()),
                change.isNew() ? null : write(change.after(source)));
        scores.indicators()
                .forEach((number, score) -> staging.indicators.row(
                        change.id(),
                        number,
                        score,
                        labels.get(number),
                        !sheet.indicators().containsKey(number)));
        scores.instruments().forEach((code, score) -> staging.instruments.row(change.id(), code, score));
        stagePrinted(change);
    }

    private void stagePrinted(Change change) {
        var given = change.given();
        if (given.total() != null) {
            staging.totals.row(
                    change.id(), 0, given.total().value(), given.total().cell());
        }
        int position = 0;
        for (var printed : given.instruments().entrySet()) {
            staging.printed.row(
                    change.id(),
                    position++,
                    printed.getKey(),
                    printed.getValue().value(),
                    printed.getValue().cell());
        }
    }

    private static BigDecimal overall(Scores scores) {
        return scores.total().map(Scores.Total::overall).orElse(null);
    }

    private String write(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("not writable as JSON", e);
        }
    }

    private int execute(String sql, Object... values) throws SQLException {
        try (var statement = database.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            return statement.executeUpdate();
        }
    }

    /** Somebody else changed an assessment, or entered it first, while the file was compared. */
    static final class ChangedMeanwhile extends RuntimeException {}

    private static final class Staging {

        private final CopyText assessments = new CopyText("staged_assessment");
        private final CopyText indicators = new CopyText("staged_indicator");
        private final CopyText instruments = new CopyText("staged_instrument");
        private final CopyText totals = new CopyText("staged_total");
        private final CopyText printed =
                new CopyText("staged_printed (assessment_id, position, instrument, value, locator)");

        void send(CopyManager copy) throws SQLException {
            for (var text : List.of(assessments, indicators, instruments, totals, printed)) {
                text.send(copy);
            }
        }
    }
}
