package prongsai.reporting.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
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
import prongsai.reporting.facts.DocxReading;
import prongsai.reporting.facts.PublishedDocument;
import prongsai.reporting.facts.ReadDocument;
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

    static List<PublishedDocument> documents() {
        return PublishedDocument.all();
    }

    @ParameterizedTest
    @MethodSource("documents")
    void whatTheServicesToldIsReadBackFromTheFileInItsOrder(PublishedDocument document) {
        var of = Told.of(document.agency()).send();
        var path = document.path(of.planData().get("id").asText());

        document.alone().assertThatAllIsSaidIn(read(get(Tokens.officer(of.code()), path)));
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

        var record = read(get(Tokens.officer(office.code()), "/follow-up-record?followUpId=" + followUp));

        assertThat(ThaiText.searchKey(record.text())).contains(ThaiText.searchKey("แบบติดตามการดำเนินงาน ครั้งที่ 1"));
        get(officer(), "/follow-up-record?followUpId=" + followUp).statusCode(404);
    }

    @Test
    void aReportHasItsDocumentOnceItIsHandedIn() {
        var agency = AnAgency.known();
        var report = agency.plan().duty().firstReport();
        var path = "/round-report?reportId=" + report.id();
        get(agency.officer(), path).statusCode(404);

        report.submit(agency.officer(), AReport.NONE).statusCode(200);

        var text = read(get(agency.officer(), path)).text();
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

        var text = read(get(province.supervisor(), "/compliance-summary?fiscalYear=2567"))
                .text();

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

    private static ReadDocument read(ValidatableResponse answer) {
        return DocxReading.of(answer.statusCode(200).extract().asByteArray());
    }

    private static ValidatableResponse get(String token, String path) {
        return Api.as(token).accept(ContentType.ANY).get("/v1/documents" + path).then();
    }
}
