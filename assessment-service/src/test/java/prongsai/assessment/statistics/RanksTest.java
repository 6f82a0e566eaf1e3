package prongsai.assessment.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import prongsai.assessment.agency.Registered;
import prongsai.kit.test.Api;
import prongsai.kit.test.Database;
import prongsai.kit.test.Tokens;

@QuarkusTest
class RanksTest {

    @Inject
    Ranks ranks;

    private Registered province;

    @BeforeEach
    void thirtyAgenciesOfAProvinceAreAssessed() {
        province = Registered.anyAgency();
        ManyResults.agencies(province, 30);
        ManyResults.results(province, 2566, "PUBLISHED");
    }

    @Test
    void rankFromWhatIsKeptIsTheRankThatCountingGives() {
        var year = new YearOfGroup("NACC_ITA", 2566, new Group("/TH/" + province.code() + "/", null));
        for (var agency : agencies(6)) {
            var answered = rank(agency);

            assertThat(ranks.kept(agency, year))
                    .containsExactlyInAnyOrderElementsOf(ranks.counted(agency, year))
                    .hasSize(14)
                    .allMatch(Ranks.Place::fresh);
            assertThat(answered.getInt("overall.rank")).isEqualTo(1 + better(agency));
        }
    }

    @Test
    void whoHasTheSameScoreSharesThePlaceAndTheNextAreLeftOut() {
        var agencies = agencies(3);
        Database.execute(
                "update assessment set overall = case when agency_id in (?, ?) then 100 else 50 end"
                        + " where fiscal_year = 2566 and agency_path like '/TH/' || ? || '/%'",
                agencies.get(0), agencies.get(1), province.code());

        for (int i = 0; i < 2; i++) {
            assertThat(rank(agencies.get(i)).<Map<String, Object>>get("overall").toString())
                    .isEqualTo("{score=100.00, rank=1, of=30, sharedBy=2, percentile=100.00}");
        }
        assertThat(rank(agencies.get(2)).<Map<String, Object>>get("overall").toString())
                .isEqualTo("{score=50.00, rank=3, of=30, sharedBy=28, percentile=93.33}");
    }

    private long better(UUID agency) {
        return (Long) Database.query(
                        "select count(*) from assessment a join assessment own on own.agency_id = ? and own.fiscal_year = 2566"
                                + " where a.fiscal_year = 2566 and a.status = 'PUBLISHED' and a.overall > own.overall"
                                + " and a.agency_path like '/TH/' || ? || '/%'",
                        agency, province.code())
                .get(0)
                .get("count");
    }

    private List<UUID> agencies(int many) {
        return Database.query(
                        "select agency_id from assessment where fiscal_year = 2566 and agency_path like '/TH/' || ? || '/%'"
                                + " order by overall desc limit ?",
                        province.code(), many)
                .stream()
                .map(row -> (UUID) row.get("agency_id"))
                .toList();
    }

    private JsonPath rank(UUID agency) {
        return Api.as(Tokens.officer(province.code()))
                .get("/v1/agencies/" + agency + "/rank?programme=NACC_ITA&fiscalYear=2566&group=" + province.id())
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }
}
