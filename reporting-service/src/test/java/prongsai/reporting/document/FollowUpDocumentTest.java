package prongsai.reporting.document;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.junit.jupiter.api.Test;
import prongsai.reporting.manuscript.Digits;
import prongsai.reporting.manuscript.Manuscript;

class FollowUpDocumentTest {

    private final Told told = Told.of("provincial-education");

    @Test
    void untilItIsRecordedItIsAFormWithTheMeasuresThatAreFollowed() {
        var document = document();

        assertThat(Reading.text(document))
                .contains(
                        "แบบติดตามการดำเนินงาน ครั้งที่ 2",
                        "กำหนดติดตาม 15 มิถุนายน 2567",
                        "ผู้กำกับติดตาม กลุ่มบริหารงานบุคคล ฝ่ายเลขานุการ",
                        "ช่องทาง แบบติดตาม, กลุ่มไลน์, การประชุม");
        var rows = Reading.tables(document).get(0).rows();
        assertThat(rows).hasSize(6);
        assertThat(Reading.cells(rows.get(3)))
                .containsExactly("(5) กระบวนการสร้างความโปร่งใสในการใช้งบประมาณและการจัดซื้อจัดจ้าง", "", "");
    }

    @Test
    void aRecordSaysHowFarEachMeasureHadComeAndWhatIsNext() {
        record();
        var document = document();

        assertThat(Reading.text(document))
                .contains(
                        "ติดตามเมื่อ 14 มิถุนายน 2567",
                        "ผู้เข้าร่วม กลุ่มอำนวยการ 11 คน, ผู้อำนวยการกลุ่ม รวม 12 คน",
                        "ประชุมติดตามแล้ว",
                        "รายงานการประชุม");
        assertThat(Reading.cells(Reading.tables(document).get(0).rows().get(0))).endsWith("40", "ร่างคู่มือแล้ว");
        assertThat(Reading.cells(Reading.tables(document).get(1).rows().get(0)))
                .containsExactly("ส่งร่างคู่มือ", "ผู้ได้รับมอบหมาย", "25 มิถุนายน 2567");
        assertThat(Reading.cells(Reading.tables(document).get(1).rows().get(1))).containsExactly("เผยแพร่", "", "");
    }

    @Test
    void oneThatWasGivenUpSaysSo() {
        assertThat(Reading.remarks(document())).isEmpty();

        data().put("status", "CANCELLED");
        assertThat(Reading.remarks(document())).containsExactly("การติดตามครั้งนี้ยกเลิกแล้ว");
    }

    @Test
    void itsProgressStandsInTheReportOfResults() {
        record();
        var results = new ResultsDocument(
                        told.plan(),
                        java.util.List.of(),
                        java.time.LocalDate.parse("2024-07-01"),
                        new Style(null, Digits.ARABIC, false))
                .manuscript();

        assertThat(Reading.cells(Reading.tables(results).get(0).rows().get(0)).get(2))
                .isEqualTo("ร้อยละ 40 ร่างคู่มือแล้ว");
        assertThat(Reading.text(results)).contains("กำกับติดตามแล้ว 1 จาก 5 ครั้ง");
    }

    private ObjectNode data() {
        return (ObjectNode) told.events().stream()
                .map(event -> event.get("data"))
                .filter(data -> data.path("number").asInt() == 2 && data.has("followUpPlanId"))
                .findFirst()
                .orElseThrow();
    }

    private void record() {
        var id = data().get("id").asText();
        told.planData()
                .withArray("evidence")
                .addObject()
                .put("followUpId", id)
                .put("url", "https://ita.example/minutes.pdf")
                .put("title", "รายงานการประชุม");
        data().put("status", "RECORDED").put("recordedOn", "2024-06-15");
        data().set(
                        "record",
                        Told.json(
                                """
                {"heldOn": "2024-06-14", "note": "ประชุมติดตามแล้ว", "attendance": 12,
                 "attendees": [{"kind": "UNIT", "unitId": "%s", "name": null, "headcount": 11},
                               {"kind": "POSITION", "unitId": null, "name": "ผู้อำนวยการกลุ่ม", "headcount": null}],
                 "progress": [{"measureId": "%s", "percent": 40, "note": "ร่างคู่มือแล้ว"}],
                 "nextActions": [
                   {"text": "ส่งร่างคู่มือ", "dueOn": "2024-06-25", "assignee":
                     {"kind": "PERSON", "role": "MAIN", "unitId": null, "name": null, "wildcard": null}},
                   {"text": "เผยแพร่", "dueOn": null, "assignee": null}]}"""
                                        .formatted(
                                                unit("กลุ่มอำนวยการ"),
                                                told.planData()
                                                        .at("/measures/0/id")
                                                        .asText())));
    }

    private String unit(String name) {
        for (JsonNode unit : told.events().get(0).at("/data/units")) {
            if (unit.get("nameTh").asText().equals(name)) {
                return unit.get("id").asText();
            }
        }
        throw new AssertionError(name);
    }

    private Manuscript document() {
        var sources = told.plan();
        var second = sources.followUps().stream()
                .filter(each -> each.number() == 2)
                .findFirst()
                .orElseThrow();
        return new FollowUpDocument(sources, second, new Style(null, Digits.ARABIC, false)).manuscript();
    }
}
