package prongsai.reporting.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import prongsai.kit.test.Api;
import prongsai.kit.test.Events;
import prongsai.kit.test.Tokens;
import prongsai.kit.text.ThaiText;
import prongsai.reporting.AReport;
import prongsai.reporting.AnAgency;
import prongsai.reporting.Announced;
import prongsai.reporting.format.Format;

@QuarkusTest
class DocumentResourceTest {

    private static final String MUNICIPALITY = "ROIET-TM";
    private static final UUID PROVINCE = UUID.fromString("0190a1b2-0000-7000-8000-000000000011");

    private Told told;

    @BeforeEach
    void hearOfTheMunicipality() {
        told = Told.of("municipality").send();
    }

    static Stream<JsonNode> documents() {
        return FactsTest.documents();
    }

    @ParameterizedTest
    @MethodSource("documents")
    void whatTheServicesToldIsReadBackFromTheFileInItsOrder(JsonNode document) {
        var of = Told.of(document.get("agency").asText()).send();
        var query = "planId=" + of.planData().get("id").asText();
        if (document.has("layout")) {
            query += "&layout=" + document.get("layout").asText();
        }
        if (document.has("memo")) {
            query += "&memo=true";
        }
        var kind = document.get("document").asText().equals("MEASURES") ? "/measures?" : "/analysis?";

        var text = ThaiText.searchKey(Docx.text(get(Tokens.officer(of.code()), kind + query)
                .statusCode(200)
                .extract()
                .asByteArray()));

        // Of other agencies only the test of the facts themselves knows.
        var others = List.of("245", "92.55", "A (Very Good)");
        var at = 0;
        for (var fact : document.get("texts")) {
            if (!others.contains(fact.asText())) {
                var found = text.indexOf(ThaiText.searchKey(fact.asText()), at);
                assertThat(found)
                        .as("%s after %s", fact, text.substring(Math.max(0, at - 80), at))
                        .isNotNegative();
                at = found;
            }
        }
    }

    @Test
    void aFileHasItsTypeAndNameAndIsKeptByNobody() {
        get(officer(), "/measures?planId=" + plan())
                .statusCode(200)
                .header("Content-Type", Format.DOCX_TYPE)
                .header("Content-Disposition", "attachment; filename=\"measures.docx\"")
                .header("Cache-Control", containsString("no-store"));
    }

    @Test
    void aDocumentIsReadByThoseAboveAndByNobodyElse() {
        hearOfTheProvince();
        var assessment = told.planData().get("assessmentId").asText();
        for (var path : List.of(
                "/measures?planId=" + plan(),
                "/analysis?planId=" + plan(),
                "/analysis?assessmentId=" + assessment,
                "/results?planId=" + plan())) {
            get(officer(), path).statusCode(200);
            get(Tokens.supervisor("ROIET"), path).statusCode(200);
            get(AnAgency.known().officer(), path)
                    .statusCode(404)
                    .body("type", equalTo("urn:prongsai:problem:not-found"));
        }
    }

    @Test
    void aFollowUpHasItsRecordAndAStrangerNone() {
        var office = Told.of("provincial-education").send();
        var followUp = office.plan().followUps().get(0).id();

        var file = get(Tokens.officer(office.code()), "/follow-up-record?followUpId=" + followUp)
                .statusCode(200)
                .extract()
                .asByteArray();

        assertThat(ThaiText.searchKey(Docx.text(file)))
                .contains(ThaiText.searchKey("แบบติดตามการดำเนินงาน ครั้งที่ 1"));
        get(officer(), "/follow-up-record?followUpId=" + followUp).statusCode(404);
    }

    @Test
    void aReportHasItsDocumentOnceItIsHandedIn() {
        var agency = AnAgency.known();
        var report = agency.plan().duty().firstReport();
        var path = "/round-report?reportId=" + report.id();
        get(agency.officer(), path).statusCode(404);

        report.submit(agency.officer(), AReport.NONE).statusCode(200);

        var text =
                Docx.text(get(agency.officer(), path).statusCode(200).extract().asByteArray());
        assertThat(text).contains("ดำเนินการครบทุกขั้นตอน", "- ไม่มี -");
        get(AnAgency.known().officer(), path).statusCode(404);
    }

    @Test
    void theSummaryOfAProvinceNamesThoseBelowAndWhatStoodInTheirWay() {
        var province = AnAgency.known();
        var agency = province.below();
        agency.plan()
                .duty()
                .firstReport()
                .submit(
                        agency.officer(),
                        """
                {"summary": "ดำเนินการแล้ว", "noneOf": ["PROBLEM", "OBSTACLE"],
                 "constraints": [{"text": "งบประมาณไม่เพียงพอ", "addressee": "SUPERIOR"}]}""")
                .statusCode(200);

        var text = Docx.text(get(province.supervisor(), "/compliance-summary?fiscalYear=2567")
                .statusCode(200)
                .extract()
                .asByteArray());

        assertThat(text).contains(agency.code(), "งบประมาณไม่เพียงพอ");
        get(agency.officer(), "/compliance-summary?fiscalYear=2567&agencyId=" + province.id())
                .statusCode(404);
    }

    @ParameterizedTest
    @CsvSource({
        "/measures, 422",
        "/measures?planId=x, 400",
        "/measures?planId=018ae1b2-6c00-7a11-9c01-0000000000c1&layout=POSTER, 400",
        "/measures?planId=018ae1b2-6c00-7a11-9c01-0000000000c1&format=ODT, 400",
        "/measures?planId=018ae1b2-6c00-7a11-9c01-0000000000c1&colour=red, 400",
        "/measures?planId=018ae1b2-6c00-7a11-9c01-0000000000c1, 404",
        "/analysis, 400",
        "/results?planId=018ae1b2-6c00-7a11-9c01-0000000000c1, 404",
        "/round-report?reportId=018ae1b2-6c00-7a11-9c01-0000000000c1, 404",
        "/follow-up-record?followUpId=018ae1b2-6c00-7a11-9c01-0000000000c1, 404",
        "/compliance-summary?fiscalYear=2024, 422",
    })
    void whatCannotBeMeantOrIsNotThereIsAProblem(String path, int status) {
        get(officer(), path).statusCode(status).contentType(startsWith("application/problem+json"));
    }

    @Test
    void withoutAFormatTheAcceptedTypeDecides() {
        var answer = Api.as(officer())
                .accept(Format.DOCX_TYPE)
                .get("/v1/documents/measures?planId=" + plan())
                .then()
                .statusCode(200);

        answer.header("Content-Type", Format.DOCX_TYPE);
        assertThat(Map.of("DOCX", Format.DOCX_TYPE, "PDF", Format.PDF_TYPE, "HTML", Format.HTML_TYPE))
                .allSatisfy((format, type) -> assertThat(
                                prongsai.reporting.format.Format.valueOf(format).mediaType())
                        .isEqualTo(type));
    }

    private static void hearOfTheProvince() {
        var province = Announced.agencyRegistered(PROVINCE, "ROIET");
        Announced.data(province).put("path", "/TH/MOI/ROIET/");
        Events.send(Announced.AGENCIES, province);
        Announced.awaitRow("agency", PROVINCE);
    }

    private String officer() {
        return Tokens.officer(MUNICIPALITY);
    }

    private String plan() {
        return told.planData().get("id").asText();
    }

    private static ValidatableResponse get(String token, String path) {
        return Api.as(token).accept(ContentType.ANY).get("/v1/documents" + path).then();
    }
}
