package prongsai.reporting.obstruction;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import prongsai.kit.test.Api;
import prongsai.reporting.AReport;
import prongsai.reporting.AnAgency;

@QuarkusTest
class ObstructionResourceTest {

    private static final String FIRST =
            """
            {"summary": "x", "problems": [{"text": "เว็บไซต์ล่มบ่อย", "addressee": "OWN_HEAD"}], "noneOf": ["OBSTACLE", "CONSTRAINT"]}""";
    private static final String SECOND =
            """
            {"summary": "x",
             "problems": [{"text": "ขาดบุคลากรดำเนินงาน", "addressee": "OWN_HEAD"}, {"text": "ระบบ ITAS ช้า", "addressee": "ASSESSOR"}],
             "obstacles": [{"text": "ประชาชนไม่ทราบช่องทาง", "addressee": "OWN_HEAD"}],
             "constraints": [{"text": "งบประมาณสนับสนุนการดําเนินงานไม่เพียงพอ", "addressee": "SUPERIOR"}]}""";

    private final AnAgency province = AnAgency.known();
    private final AnAgency agency = province.below();
    private AReport report;

    /** Sent back and handed in again with other words. */
    @BeforeEach
    void reportIsHandedInTwice() {
        report = agency.plan().duty().firstReport();
        report.submit(agency.approver(), FIRST).statusCode(200);
        report.returnedBy(agency.head());
        report.submit(agency.approver(), SECOND).statusCode(200);
    }

    @Test
    void lastSubmissionOfEachReportIsCollected() {
        list(province.supervisor(), "")
                .body(
                        "items.text",
                        contains(
                                "ขาดบุคลากรดำเนินงาน",
                                "ระบบ ITAS ช้า",
                                "ประชาชนไม่ทราบช่องทาง",
                                "งบประมาณสนับสนุนการดําเนินงานไม่เพียงพอ"))
                .body("items.kind", contains("PROBLEM", "PROBLEM", "OBSTACLE", "CONSTRAINT"))
                .body("items[0].reportId", equalTo(report.id()))
                .body("items[0].agencyCode", equalTo(agency.code()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "kind=PROBLEM                                   | 2",
                "kind=CONSTRAINT                                | 1",
                "addressee=ASSESSOR                             | 1",
                "addressee=OWN_HEAD&kind=OBSTACLE               | 1",
                "fiscalYear=2567                                | 4",
                "fiscalYear=2568                                | 0",
                "period=Q1/2567                                 | 4",
                "period=Q2/2567                                 | 0",
                // whole, with NIKHAHIT and SARA AA, with a split SARA AM, and the words in another order
                "q=ดำเนินงาน                                    | 2",
                "q=ดําเนินงาน                                    | 2",
                "q=ด าเนินงาน                                   | 2",
                "q=ไม่เพียงพอ งบประมาณ                           | 1",
                "q=itas                                         | 1",
                "q=ล่มบ่อย                                       | 0"
            })
    void listIsNarrowedByWhatIsAskedFor(String query, int found) {
        list(province.supervisor(), "?" + query).body("items", hasSize(found));
    }

    @Test
    void pagesFollowEachOther() {
        var first = list(province.supervisor(), "?limit=3");
        first.body("items", hasSize(3));

        list(province.supervisor(), "?limit=3&cursor=" + first.extract().path("next"))
                .body("items.kind", contains("CONSTRAINT"))
                .body("next", nullValue());
    }

    @Test
    void everybodySeesThoseOfTheOwnAgencyAndBelowOnly() {
        list(agency.officer(), "").body("items", hasSize(4));
        list(province.supervisor(), "?within=" + agency.id()).body("items", hasSize(4));
        list(agency.below().officer(), "").body("items", hasSize(0));
        list(AnAgency.known().supervisor(), "").body("items", hasSize(0));
        Api.as(AnAgency.known().supervisor())
                .get("/v1/obstructions?within=" + agency.id())
                .then()
                .statusCode(404);
    }

    private static ValidatableResponse list(String token, String query) {
        return Api.as(token).get("/v1/obstructions" + query).then().statusCode(200);
    }
}
