package prongsai.assessment.criteria;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import prongsai.assessment.OldSchema;
import prongsai.kit.test.Database;

/** Criteria from before there were drafts, and what was judged by them. */
@QuarkusTest
class OldCriteriaTest {

    private static final String SCHEMA = "before_drafts";

    @BeforeEach
    void fillTheVersionBeforeAndMigrate() {
        OldSchema.migrate(SCHEMA, "7");
        execute("insert into %1$s.programme values ('VEC_ITA', 'อาชีวศึกษา', 'Vocational colleges')");
        execute(
                """
                insert into %1$s.assessment
                    (id, agency_id, criteria_id, programme, fiscal_year, status, overall, level, published_at, version)
                select uuidv7(), a.id, c.id, c.programme, c.fiscal_year, 'PUBLISHED', 97.73, 'GOOD', now(), 1
                from %1$s.agency a, %1$s.criteria c where c.programme = 'NACC_ITA' and c.fiscal_year = 2564""");
        OldSchema.migrate(SCHEMA, "14");
    }

    @AfterEach
    void forget() {
        Database.execute("drop schema " + SCHEMA + " cascade");
    }

    @Test
    void theyGoOnJudgingAndTheirIndicatorsAreGiven() {
        assertThat(Database.query("select distinct status, version from %s.criteria".formatted(SCHEMA)))
                .singleElement()
                .satisfies(row ->
                        assertThat(row).containsEntry("status", "PUBLISHED").containsEntry("version", 0L));
        assertThat(Database.query(
                        """
                        select distinct i.aggregation from %1$s.criteria_indicator i join %1$s.criteria c on c.id = i.criteria_id
                        where c.programme = 'NACC_ITA' and c.fiscal_year = 2566"""
                                .formatted(SCHEMA)))
                .extracting(row -> row.get("aggregation"))
                .containsExactly("GIVEN");
    }

    @Test
    void whatWasJudgedKeepsItsNumbersThoughItemsCame() {
        assertThat(Database.query(
                        """
                        select a.overall::text, a.level, count(*) as items
                        from %1$s.assessment a join %1$s.criteria_item i on i.criteria_id = a.criteria_id group by 1, 2"""
                                .formatted(SCHEMA)))
                .singleElement()
                .satisfies(row -> assertThat(row)
                        .containsEntry("overall", "97.73")
                        .containsEntry("level", "GOOD")
                        .containsEntry("items", 43L));
    }

    @Test
    void programmeOfOldBelongsToTheNation() {
        assertThat(Database.query(
                        """
                        select a.code from %1$s.programme p join %1$s.agency a on a.id = p.owner_id
                        where p.code = 'VEC_ITA'"""
                                .formatted(SCHEMA)))
                .extracting(row -> row.get("code"))
                .containsExactly("TH");
    }

    private static void execute(String sql) {
        Database.execute(sql.formatted(SCHEMA));
    }
}
