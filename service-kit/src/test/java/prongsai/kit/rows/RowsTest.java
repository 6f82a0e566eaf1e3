package prongsai.kit.rows;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.type.TypeReference;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class RowsTest {

    @Inject
    Rows rows;

    @ParameterizedTest
    @CsvSource({" ,  , '1 2 3 4 5'", "2,  , '3 4 5'", " , 4, '1 2 3'", "2, 4, '3'", "4, 4, ''"})
    void onlyWhatWasAskedForNarrows(Integer above, Integer below, String expected) {
        var sql = Sql.of("select n from generate_series(1, ?) as n where true", 5)
                .addUnlessOpen(" and n > ?", above)
                .addUnlessOpen(" and n < ?", below)
                .add(Sql.of(" order by n limit ?", 10));

        assertThat(rows.read(sql, row -> row.getString(1))).isEqualTo(words(expected));
        assertThat(rows.read(sql.plannedForItsValues(), row -> row.getString(1)))
                .isEqualTo(words(expected));
    }

    private static List<String> words(String text) {
        return text.isEmpty() ? List.of() : List.of(text.split(" "));
    }

    @Test
    void jsonIsReadAsWhatItIs() {
        var numbers = StoredJson.MAPPER.readerFor(new TypeReference<List<Integer>>() {});

        var found =
                rows.read(Sql.of("select json_build_array(1, ?)", 2), row -> Rows.<List<Integer>>json(row, 1, numbers));

        assertThat(found).containsExactly(List.of(1, 2));
    }

    @Test
    void statementIsExecutedForWhatItDoesAlone() {
        rows.write(Sql.of("select set_config(?, 'done', false)", "prongsai.test"));
        rows.write(Sql.of("do 'begin end'"));
    }

    @Test
    void whatTheDatabaseRefusesIsToldWithItsReason() {
        assertThatThrownBy(() -> rows.read(Sql.of("select 1 / ?", 0), row -> row.getInt(1)))
                .isInstanceOf(IllegalStateException.class)
                .hasCauseInstanceOf(SQLException.class);
        assertThatThrownBy(() -> rows.write(Sql.of("delete from nothing_such"))).hasCauseInstanceOf(SQLException.class);
    }
}
