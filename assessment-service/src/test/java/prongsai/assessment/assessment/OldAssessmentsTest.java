package prongsai.assessment.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import prongsai.assessment.OldSchema;
import prongsai.kit.test.Database;

/** What stood in the tables before assessments could be withdrawn goes on to count, in a schema of its own. */
@QuarkusTest
class OldAssessmentsTest {

    private static final String SCHEMA = "before_withdrawal";

    @BeforeEach
    void fillTheVersionBefore() {
        OldSchema.migrate(SCHEMA, "10");
        Database.execute(
                """
                insert into %1$s.assessment
                    (id, agency_id, criteria_id, programme, fiscal_year, status, overall, level, published_at, version)
                select uuidv7(), a.id, c.id, c.programme, c.fiscal_year, 'PUBLISHED', 97.73, 'GOOD', now(), 1
                from %1$s.agency a, %1$s.criteria c where c.programme = 'NACC_ITA' and c.fiscal_year = 2566"""
                        .formatted(SCHEMA));
    }

    @AfterEach
    void forget() {
        Database.execute("drop schema " + SCHEMA + " cascade");
    }

    @Test
    void publishedAssessmentIsAFirstEditionWithAComputedTotalAndItsAgencysPlace() {
        OldSchema.migrate(SCHEMA, "20");

        assertThat(Database.query("select * from " + SCHEMA + ".assessment"))
                .singleElement()
                .satisfies(row -> assertThat(row)
                        .containsEntry("agency_path", "/TH/")
                        .containsEntry("edition", 1)
                        .containsEntry("overall_given", false)
                        .containsEntry("status", "PUBLISHED"));
    }

    @Test
    void anotherEditionIsStoredOnlyOnceTheOldOneIsWithdrawn() {
        OldSchema.migrate(SCHEMA, "20");
        var another =
                """
                insert into %1$s.assessment
                    (id, agency_id, agency_path, criteria_id, programme, fiscal_year, edition, supersedes, status, version)
                select uuidv7(), agency_id, agency_path, criteria_id, programme, fiscal_year, 2, id, 'DRAFT', 0
                from %1$s.assessment"""
                        .formatted(SCHEMA);

        assertThatThrownBy(() -> Database.execute(another))
                .rootCause()
                .hasMessageContaining("assessment_agency_programme_year_key");
        Database.execute("update " + SCHEMA
                + ".assessment set status = 'WITHDRAWN', withdrawn_at = now(), withdrawal_reason = 'บันทึกผิด'");
        Database.execute(another);
    }
}
