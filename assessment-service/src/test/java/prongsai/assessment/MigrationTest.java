package prongsai.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import org.eclipse.microprofile.config.ConfigProvider;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import prongsai.kit.test.Database;

/** The migrations made the tables from empty at the start of this test, and Hibernate found its entities in them. */
@QuarkusTest
class MigrationTest {

    private static final String OURS = "(select oid from pg_class where relkind = 'r'"
            + " and relnamespace = 'public'::regnamespace and relname <> 'flyway_schema_history')";

    @Inject
    Flyway flyway;

    @Test
    void allMigrationsRanInOrder() {
        assertThat(Database.query("select version from flyway_schema_history where success"
                        + " and version not like '0.%' order by installed_rank"))
                .extracting(row -> Integer.parseInt((String) row.get("version")))
                .contains(1)
                .isSorted();
    }

    @Test
    void everyConstraintHasANameThatSaysWhatItIs() {
        var names = Database.query(
                        "select conname from pg_constraint join pg_class t on t.oid = conrelid where contype <> 'n'"
                                + " and t.oid in " + OURS)
                .stream()
                .map(row -> (String) row.get("conname"))
                .toList();

        assertThat(names)
                .contains(
                        "agency_code_key",
                        "agency_path_key",
                        "unit_name_key",
                        "criteria_instrument_code_key",
                        "assessment_edition_key",
                        "assessment_published_check",
                        "assessment_indicator_score_check")
                .allMatch(name -> name.matches(".*_(pkey|key|fkey|check)"))
                .noneMatch(name -> name.matches(".*\\d")); // PostgreSQL counts the names that it makes up
    }

    @Test
    void everyForeignKeyThatIsFollowedBackHasAnIndex() {
        List<Object> missing = Database.query(
                        """
                        select c.conname from pg_constraint c join pg_class t on t.oid = c.conrelid
                        where c.contype = 'f' and t.oid in %s
                          and c.conname not in ('assessment_criteria_fkey') -- criteria are never deleted
                          and not exists (select 1 from pg_index i
                                          where i.indrelid = c.conrelid and i.indkey[0] = c.conkey[1])"""
                                .formatted(OURS))
                .stream()
                .map(row -> row.get("conname"))
                .toList();

        assertThat(missing).isEmpty();
    }

    @Test
    void agenciesOfOldAreFoundToo() throws SQLException {
        Database.execute("create database of_old");
        var url = ConfigProvider.getConfig()
                .getValue("quarkus.datasource.jdbc.url", String.class)
                .replaceFirst("/postgres\\?", "/of_old?");
        var ofOld = Flyway.configure().configuration(flyway.getConfiguration()).dataSource(url, "postgres", "postgres");
        ofOld.target("7").load().migrate();
        try (var database = DriverManager.getConnection(url, "postgres", "postgres");
                var statement = database.createStatement()) {
            statement.execute(
                    "insert into agency (id, code, name_th, type, path, version) values"
                            + " ('0190a1b2-0000-7000-8000-000000000001', 'KHAM', 'เทศบาลต าบลค าเพ่ือ ๒', 'OTHER', '/TH/KHAM/', 7)");
            statement.execute(
                    "insert into agency_alias values ('0190a1b2-0000-7000-8000-000000000001', 0, 'ทต.ค าเพ่ือ')");

            ofOld.target("latest").load().migrate();

            var row = statement.executeQuery("select search_keys, version from agency where code = 'KHAM'");
            assertThat(row.next()).isTrue();
            assertThat((String[]) row.getArray(1).getArray())
                    .containsExactly("kham", "เทศบาลตำบลคำเพื่อ2", "ทต.คำเพื่อ");
            assertThat(row.getLong(2)).isEqualTo(7);
        }
    }

    @Test
    void rootAgencyIsAnnouncedByItsMigration() {
        assertThat(Database.query("select a.path from agency a join outbox o on o.aggregateid = a.id::text"
                        + " where a.code = 'TH' and o.aggregatetype = 'agencies'"))
                .extracting(row -> row.get("path"))
                .containsExactly("/TH/");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "insert into agency (id, code, name_th, type, path, version)"
                        + " values (uuidv7(), 'roiet', 'x', 'OTHER', '/TH/roiet/', 0); agency_code_check",
                "insert into agency (id, code, name_th, type, path, version)"
                        + " values (uuidv7(), 'ROIET', 'x', 'OTHER', '/TH/ELSEWHERE/', 0); agency_path_check",
                "insert into criteria_instrument select id, 9, 'XIT', 'x', 0 from criteria limit 1;"
                        + " criteria_instrument_weight_check",
                "insert into criteria_indicator select id, 11, 'x', 'XIT', 'GIVEN' from criteria limit 1;"
                        + " criteria_indicator_instrument_fkey",
                "insert into criteria_level select id, 9, 'F', 'x', null, false, 0 from criteria"
                        + " where programme = 'OBEC_ITA_ONLINE'; criteria_level_code_key"
            })
    void tablesRefuseWhatTheRulesForbid(String statement, String constraint) {
        assertThatThrownBy(() -> Database.execute(statement)).rootCause().hasMessageContaining(constraint);
    }
}
