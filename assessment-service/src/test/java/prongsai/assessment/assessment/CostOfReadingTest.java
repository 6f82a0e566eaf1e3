package prongsai.assessment.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import prongsai.assessment.agency.Registered;
import prongsai.assessment.score.Documents;
import prongsai.kit.test.Api;
import prongsai.kit.test.Database;
import prongsai.kit.test.Tokens;

/** A page costs as many statements as a page of two: nothing is read row by row. An assessment costs one. */
@QuarkusTest
class CostOfReadingTest {

    /** Of our tables, but not of the job that keeps statistics, which may run meanwhile. */
    static final String OF_REQUESTS = "^(?!.*statistics_).*(agency|assessment|criteria|finding)";

    @ParameterizedTest
    @ValueSource(strings = {"/v1/assessments", "/v1/agencies", "/v1/criteria"})
    void longPageCostsAsManyStatementsAsAShortOne(String list) {
        var ministry = Registered.anyAgency();
        for (int i = 0; i < 5; i++) {
            var wanted = Registered.wanted(ministry);
            wanted.put("units", List.of(Map.of("nameTh", "กองคลัง")));
            wanted.put("aliases", List.of("ทม.ร้อยเอ็ด"));
            var agency = Registered.register(wanted);
            Entry.of(agency)
                    .by("NACC_ITA", 2563 + i)
                    .scores(Documents.municipality())
                    .enter();
        }

        assertThat(statementsOfSecond(ministry, list + "?limit=5"))
                .hasSameSizeAs(statementsOfSecond(ministry, list + "?limit=2"));
    }

    @Test
    void oneAssessmentWithAllThatBelongsToItIsReadByOneStatement() {
        var agency = Registered.anyAgency();
        var id = Entry.of(agency)
                .scores(Documents.municipality())
                .totals("97.73", "99.73")
                .with("reportedLevel", "ผ่านดี")
                .finding(Map.of("severity", "IMPROVE", "origin", "QUESTION", "indicator", 8, "text", "…"))
                .enter();

        assertThat(statementsOfSecond(agency, "/v1/assessments/" + id)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "&fiscalYear=2566", "&status=DRAFT&programme=NACC_ITA"})
    void pageOfAssessmentsIsReadByOneStatement(String narrowed) {
        var ministry = Registered.anyAgency();
        for (int i = 0; i < 3; i++) {
            Entry.of(Registered.under(ministry))
                    .scores(Documents.municipality())
                    .enter();
        }

        assertThat(statementsOfSecond(ministry, "/v1/assessments?limit=50" + narrowed))
                .hasSize(1);
    }

    /** The first reads what stays in memory: the caller's place in the hierarchy and published criteria. */
    private static List<String> statementsOfSecond(Registered agency, String path) {
        var reader = Api.as(Tokens.supervisor(agency.code()));
        reader.get(path).then().statusCode(200);
        return Database.statements(OF_REQUESTS, () -> reader.get(path).then().statusCode(200));
    }
}
