package prongsai.measures.measure;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import io.quarkus.test.junit.QuarkusTest;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import prongsai.kit.test.Database;

/** A column that is forgotten would be stored as null, whatever its default. */
@QuarkusTest
class NewMeasuresTest {

    static Stream<Arguments> tables() {
        return Stream.of(
                Arguments.of("measure", MeasureRows.MeasureRow.class),
                Arguments.of("measure_finding", MeasureRows.FindingRow.class),
                Arguments.of("measure_constraint", MeasureRows.ConstraintRow.class),
                Arguments.of("measure_assignee", MeasureRows.AssigneeRow.class),
                Arguments.of("step_assignee", MeasureRows.StepAssigneeRow.class));
    }

    @ParameterizedTest
    @MethodSource("tables")
    void everyColumnIsWritten(String table, Class<? extends Record> row) {
        assertThat(written(row))
                .containsExactlyInAnyOrderElementsOf(() -> columns(table).iterator());
    }

    @Test
    void everyColumnOfAStepIsWrittenButForWhatIsReportedLater() {
        var later = Stream.of("done_on", "reported_on", "reported_by", "verified_on");
        assertThat(Stream.concat(written(MeasureRows.StepRow.class), later))
                .containsExactlyInAnyOrderElementsOf(() -> columns("step").iterator());
    }

    private static Stream<String> written(Class<? extends Record> row) {
        var names = new SnakeCaseStrategy();
        return Arrays.stream(row.getRecordComponents())
                .map(RecordComponent::getName)
                .map(names::translate);
    }

    private static Stream<String> columns(String table) {
        return Database.query(
                        "select column_name from information_schema.columns where table_schema = 'public' and table_name = ?",
                        table)
                .stream()
                .map(column -> (String) column.get("column_name"));
    }
}
