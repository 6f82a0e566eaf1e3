package prongsai.assessment.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import prongsai.assessment.Contracts;
import prongsai.assessment.agency.Registered;
import prongsai.assessment.score.Documents;
import prongsai.kit.test.Api;
import prongsai.kit.test.Events;
import prongsai.kit.test.Tokens;

/** A publication tells all that an analysis of the assessment says, so that nobody has to ask back. */
@QuarkusTest
class PublishedEventTest {

    private Registered agency;

    @BeforeEach
    void registerAgency() {
        agency = Registered.anyAgency();
    }

    @Test
    void eachPrintedTotalIsToldWithItsPlaceAndWhatItIsWorth() {
        var told = published(Entry.of(agency).scores(Documents.municipality()).totals("97.73", "99.73"));

        assertThat(told.at("/reconciliation/0/result").asText()).isEqualTo("EXACT");
        assertThat(told.at("/reconciliation/1/result").asText()).isEqualTo("MISMATCH");
        assertThat(told.at("/reconciliation/1/difference").decimalValue()).isEqualByComparingTo("2.00");
        assertThat(told.at("/reconciliation/1/locator").asText()).isEqualTo("page of 99.73");
    }

    @Test
    void totalWithoutIndicatorsIsComparedWithNothing() {
        var told = published(Entry.of(agency).with("total", 91.39).totals("91.39"));

        assertThat(told.get("overall").decimalValue()).isEqualByComparingTo("91.39");
        assertThat(told.get("reconciliation")).hasSize(1);
        assertThat(told.at("/reconciliation/0/result").asText()).isEqualTo("NOT_COMPUTABLE");
        assertThat(told.get("reportedLevel").isNull()).isTrue();
    }

    @Test
    void scaleThresholdsAndPrintedWordsAreTold() {
        var told = published(Entry.of(agency)
                .by("NACC_ITA", 2568)
                .scores(Documents.subDistrict())
                .with("parts", List.of(Map.of("code", "EIT_1", "score", 96.2)))
                .with("reportedLevel", "ผ่านดีเยี่ยม")
                .with("printedAgencyNames", List.of(Map.of("name", "ทม.อื่น", "locator", "page 3"))));

        assertThat(told.get("scale").findValuesAsText("code"))
                .containsExactly("EXCELLENT", "GOOD", "PASS", "IMPROVE", "IMPROVE_URGENTLY");
        assertThat(told.at("/thresholds/passAt").decimalValue()).isEqualByComparingTo("85");
        assertThat(told.get("method").asText()).isNotEmpty();
        assertThat(told.at("/instruments/0/nameTh").asText()).isEqualTo("แบบวัดการรับรู้ของผู้มีส่วนได้ส่วนเสียภายใน");
        assertThat(told.get("parts")).hasSize(1);
        assertThat(told.at("/reportedLevel/result").asText()).isEqualTo("MISMATCH");
        assertThat(told.at("/printedAgencyNames/0/name").asText()).isEqualTo("ทม.อื่น");
    }

    @Test
    void indicatorHasALevelOnlyWhereTheProgrammeGivesItOne() {
        var obec = published(Entry.of(agency).by("OBEC_ITA_ONLINE", 2566).scores(Documents.educationArea()));
        var nacc = published(Entry.of(agency).scores(Documents.municipality()));

        assertThat(obec.get("indicators").findValuesAsText("code"))
                .containsExactly("AA", "A", "AA", "AA", "AA", "A", "A", "A", "AA", "AA");
        assertThat(nacc.get("indicators")).noneMatch(indicator -> indicator.has("level"));
    }

    private JsonNode published(Entry entry) {
        var id = entry.enter();
        Api.as(Tokens.approver(agency.code()))
                .header("If-Match", "\"0\"")
                .post("/v1/assessments/" + id + "/publication")
                .then()
                .statusCode(200);
        var event = Events.published("prongsai.assessment.published.v1", UUID.fromString(id))
                .get(0);
        Contracts.assertKept("assessment.published.v1", event);
        return event.get("data");
    }
}
