package prongsai.measures.followup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.startsWith;
import static prongsai.measures.Given.agencyBelow;
import static prongsai.measures.Given.anyAgency;
import static prongsai.measures.Given.post;
import static prongsai.measures.Given.semiMonthly;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import prongsai.kit.test.Api;
import prongsai.kit.test.TestClock;
import prongsai.kit.test.Tokens;
import prongsai.measures.Given.KnownAgency;

@QuarkusTest
class LineTextResourceTest {

    private static final String PERSON = "ชื่อของบุคคล";

    private KnownAgency parent;
    private KnownAgency agency;
    private String measure;
    private List<String> followUps;

    @BeforeEach
    void theFirstFollowUpIsRecordedAndItIs20June() {
        TestClock.setDate(LocalDate.parse("2024-05-30"));
        parent = anyAgency();
        agency = agencyBelow(parent);
        var plan = agency.plan(Map.of("title", "มาตรการโปร่งใส"));
        measure = agency.measure(plan, measure(agency.unit("กลุ่มอำนวยการ")));
        followUps = post(agency.officer(), "/v1/follow-up-plans", semiMonthly(plan, measure))
                .extract()
                .path("followUps.id");
        post(agency.officer(), path(0) + "/record", record(), 0).statusCode(200);
        TestClock.setDate(LocalDate.parse("2024-06-20"));
    }

    private static Map<String, Object> measure(UUID unit) {
        return Map.of(
                "title",
                "จัดทำคู่มือ",
                "steps",
                List.of(
                        Map.of("text", "ร่าง", "dueOn", "2024-06-10"),
                        Map.of("text", "เผยแพร่", "dueOn", "2024-06-20")),
                "assignees",
                List.of(Map.of("kind", "UNIT", "unitId", unit), Map.of("kind", "PERSON", "name", PERSON)));
    }

    private Map<String, Object> record() {
        return Map.of(
                "heldOn",
                "2024-05-30",
                "progress",
                List.of(Map.of("measureId", measure, "percent", 40)),
                "nextActions",
                List.of(Map.of(
                        "text",
                        "ส่งร่าง",
                        "assignee",
                        Map.of("kind", "PERSON", "name", PERSON),
                        "dueOn",
                        "2024-06-25")));
    }

    @AfterEach
    void theRealTimeAgain() {
        TestClock.reset();
    }

    @Test
    void itIsReadyToPasteIntoTheGroup() {
        var text = text(agency.officer(), 2, "?digits=ARABIC")
                .statusCode(200)
                .contentType(startsWith("text/plain"))
                .extract()
                .asString();
        assertThat(text)
                .isEqualTo(
                        """
                        กำกับติดตามครั้งที่ 3
                        มาตรการโปร่งใส
                        กำหนด 30 มิ.ย. 2567

                        ความก้าวหน้า (ตามที่บันทึกครั้งที่ 1)
                        1. จัดทำคู่มือ – ร้อยละ 40 – กลุ่มอำนวยการ, ผู้ที่ได้รับมอบหมาย

                        เกินกำหนด
                        • ครั้งที่ 2 กำหนด 15 มิ.ย. 2567 ยังไม่บันทึกผล
                        • มาตรการที่ 1 ขั้นตอนที่ 1 กำหนด 10 มิ.ย. 2567

                        ดำเนินการต่อไป
                        • ส่งร่าง – ผู้ที่ได้รับมอบหมาย ภายใน 25 มิ.ย. 2567

                        รายละเอียด http://localhost:8082/v1/follow-ups/%s"""
                                .formatted(followUps.get(2)));
    }

    @Test
    void withoutSayingItHasThaiDigits() {
        assertThat(text(agency.officer(), 0, "").extract().asString())
                .contains("ครั้งที่ ๑", "ติดตามแล้วเมื่อ ๓๐ พ.ค. ๒๕๖๗", "ร้อยละ ๔๐");
        text(agency.officer(), 0, "?digits=ROMAN").statusCode(400);
    }

    @Test
    void itNamesNoPersonAndIsForThoseWhoSeeTheFollowUp() {
        for (var reader : List.of(agency.officer(), Tokens.supervisor(parent.code()))) {
            assertThat(text(reader, 0, "").statusCode(200).extract().asString()).doesNotContain(PERSON);
        }
        text(anyAgency().officer(), 0, "").statusCode(404);
    }

    private ValidatableResponse text(String reader, int index, String query) {
        return Api.as(reader)
                .accept("text/plain")
                .get(path(index) + "/line-text" + query)
                .then();
    }

    private String path(int index) {
        return "/v1/follow-ups/" + followUps.get(index);
    }
}
