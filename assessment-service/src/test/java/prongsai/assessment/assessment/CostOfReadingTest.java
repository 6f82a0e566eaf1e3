package prongsai.assessment.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.hibernate.SessionFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import prongsai.assessment.agency.Registered;
import prongsai.assessment.score.Documents;
import prongsai.kit.test.Api;
import prongsai.kit.test.Tokens;

/** A page costs as many statements as a page of two: nothing is read row by row. */
@QuarkusTest
class CostOfReadingTest {

    @Inject
    SessionFactory database;

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

        statements(ministry, list); // where the caller stands is looked up once
        assertThat(statements(ministry, list + "?limit=5")).isEqualTo(statements(ministry, list + "?limit=2"));
    }

    private long statements(Registered agency, String path) {
        var statistics = database.getStatistics();
        statistics.setStatisticsEnabled(true);
        statistics.clear();
        Api.as(Tokens.supervisor(agency.code())).get(path).then().statusCode(200);
        statistics.setStatisticsEnabled(false);
        return statistics.getPrepareStatementCount();
    }
}
