package prongsai.reporting.publication;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import prongsai.kit.test.Api;
import prongsai.kit.test.TestClock;
import prongsai.reporting.AnAgency;
import prongsai.reporting.AnApprovedPlan;

/** Where a link leads that people send each other, also one that leads nowhere or no longer. */
@QuarkusTest
class PublicLinkTest {

    private static final String MEASURE = "กระบวนการปฏิบัติงานที่โปร่งใสและมีประสิทธิภาพ";
    private static final String BROWSER = "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8";

    private final AnAgency town = AnAgency.known();

    @BeforeEach
    void setTheDay() {
        TestClock.setDate(LocalDate.parse("2024-05-21"));
    }

    @AfterEach
    void letTheClockRun() {
        TestClock.reset();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "?fbclid=IwAR0-x_1",
                "?utm_source=line&utm_medium=social&utm_campaign=%E0%B8%AA",
                "?x",
                "?a=%00",
            })
    void addressIsReadWithWhateverAppsAddToALink(String added) {
        var plan = AnApprovedPlan.of(town);
        plan.published("MEASURES");

        for (var address : new String[] {
            "/public/" + town.code(),
            plan.address("measures"),
            plan.address("measures") + ".docx",
            plan.address("measures") + "/versions",
            plan.address("measures") + "/versions/1",
            plan.address("measures") + "/versions/1.csv",
        }) {
            RestAssured.given()
                    .urlEncodingEnabled(false)
                    .accept(BROWSER)
                    .get(address + added)
                    .then()
                    .statusCode(200);
        }
    }

    @Test
    void addressOfAProgramIsNotReadWithWhatItDoesNotKnow() {
        Api.as(town.approver())
                .get("/v1/publications?fbclid=IwAR0")
                .then()
                .statusCode(400)
                .body("errors[0].parameter", equalTo("fbclid"));
    }

    @Test
    void noticeStandsWhereADocumentWasTakenBackUntilAnotherVersionIsPublished() {
        var plan = AnApprovedPlan.of(town);
        plan.published("MEASURES");
        var second = plan.published("MEASURES");
        TestClock.setDate(LocalDate.parse("2024-06-03"));
        plan.withdraw(second, "ข้อมูล <b>ไม่ถูกต้อง</b>").statusCode(200);

        for (var gone : new String[] {"", ".docx", ".pdf", ".json", "/versions/2", "/versions/2.csv"}) {
            read(plan.address("measures") + gone)
                    .statusCode(410)
                    .contentType("text/html;charset=UTF-8")
                    .body(containsString("ถอนการเผยแพร่เมื่อ 3 มิถุนายน 2567"))
                    .body(containsString("ข้อมูล &lt;b&gt;ไม่ถูกต้อง&lt;/b&gt;"))
                    .body(not(containsString(MEASURE)));
        }
        read(plan.address("measures") + "/versions/1").statusCode(200);
        read(plan.address("measures") + "/versions").statusCode(200).body(containsString("ถอนการเผยแพร่เมื่อ"));

        plan.published("MEASURES");
        read(plan.address("measures")).statusCode(200).body(containsString("ฉบับที่ 3"));
        read(plan.address("measures") + "/versions/2").statusCode(410);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/public/NO-SUCH-AGENCY",
                "/public/NO-SUCH-AGENCY/2567/measures",
                "/public/NO-SUCH-AGENCY/2567/measures.pdf",
                "/public/NO-SUCH-AGENCY/2567/measures/versions",
                "/public/NO-SUCH-AGENCY/2567/measures/versions/1",
                "/public/NO-SUCH-AGENCY/2567/secrets",
                "/public/NO-SUCH-AGENCY/2567/measures.exe",
                "/public/no-such-agency/2567/measures",
            })
    void whereNothingIsPublishedNothingIsFound(String address) {
        read(address)
                .statusCode(404)
                .contentType("text/html;charset=UTF-8")
                .header("Cache-Control", "public, max-age=60")
                .header("Vary", "Accept")
                .header("Content-Security-Policy", startsWith("default-src 'none'"))
                .body(containsString("<html lang=\"th\">"))
                .body(containsString("ไม่พบเอกสารที่ที่อยู่นี้"));
        RestAssured.given()
                .accept("*/*")
                .get(address)
                .then()
                .statusCode(404)
                .contentType("application/problem+json")
                .body("type", equalTo("urn:prongsai:problem:not-found"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"*/*", "application/json", "application/pdf"})
    void programIsToldWhenAndWhyADocumentWasTakenBack(String accept) {
        var plan = AnApprovedPlan.of(town);
        plan.withdraw(plan.published("MEASURES"), "ข้อมูลไม่ถูกต้อง").statusCode(200);

        RestAssured.given()
                .accept(accept)
                .header("Accept-Language", "th")
                .get(plan.address("measures"))
                .then()
                .statusCode(410)
                .contentType("application/problem+json")
                .header("Vary", "Accept")
                .body("type", equalTo("urn:prongsai:problem:gone"))
                .body("detail", equalTo("ถอนการเผยแพร่เมื่อ 21 พฤษภาคม 2567: ข้อมูลไม่ถูกต้อง"));
    }

    @Test
    void whatIsNotPublishedIsNotRead() {
        var plan = AnApprovedPlan.of(town);

        read(plan.address("measures")).statusCode(404);
        read("/public/" + town.code()).statusCode(404);
    }

    private static ValidatableResponse read(String address) {
        return RestAssured.given().accept(BROWSER).get(address).then();
    }
}
