package prongsai.measures.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static prongsai.measures.Given.anyAgency;
import static prongsai.measures.Given.approve;
import static prongsai.measures.Given.get;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import prongsai.kit.test.Events;
import prongsai.measures.Contract;

/** The seven measures of the town municipality for 2567, as its report of 2566 lists them. */
@QuarkusTest
class MunicipalityTest {

    /** A row of the report: who is responsible, how many approaches and steps it has, when it reports. */
    private record Row(String title, String unit, List<Integer> rounds, List<String> approaches, List<String> steps) {}

    private static final List<Row> REPORT = List.of(
            new Row(
                    "กระบวนการปฏิบัติงานที่โปร่งใสและมีประสิทธิภาพ",
                    "สำนักปลัด",
                    List.of(6, 12),
                    List.of(
                            "จัดทำมาตรการตรวจสอบการใช้ดุลพินิจ",
                            "จัดทำคู่มือการปฏิบัติงานหรือหลักเกณฑ์มาตรฐานการปฏิบัติงาน",
                            "กำหนดบทบาทหน้าที่ของผู้บริหารทุกระดับ ให้ครอบคลุมถึงการตรวจสอบ กำกับดูแล ติดตาม"),
                    List.of(
                            "ผู้รับผิดชอบดำเนินการจัดทำมาตรการตรวจสอบการใช้ดุลพินิจ",
                            "ผู้บริหารประกาศหลักเกณฑ์ หรือมาตรการ เพื่อให้เจ้าหน้าที่ และบุคคลภายนอกรับทราบ",
                            "ผู้รับผิดชอบดำเนินการเผยแพร่มาตรการตรวจสอบการใช้ดุลพินิจ บนเว็บไซต์หลักของหน่วยงาน")),
            new Row(
                    "การให้บริการและระบบ E - Service",
                    "กองคลัง",
                    List.of(3, 6, 9, 12),
                    List.of(
                            "วิเคราะห์ว่าภารกิจหรือบริการใดเกิดการให้บริการอย่างไม่เท่าเทียมกัน",
                            "พัฒนาช่องทางการให้บริการในรูปแบบออนไลน์ หรือ E-Service"),
                    List.of("ผู้รับผิดชอบวิเคราะห์พัฒนาช่องทางการให้บริการในรูปแบบออนไลน์ หรือ E-Service")),
            new Row(
                    "ช่องทางและรูปแบบการประชาสัมพันธ์เผยแพร่ข้อมูลข่าวสารภาครัฐ",
                    "กองยุทธศาสตร์และงบประมาณ",
                    List.of(3, 6, 12),
                    List.of(
                            "การเผยแพร่และประชาสัมพันธ์ข้อมูลข่าวสาร ผ่านช่องทางที่หลากหลายและอำนวยความสะดวกในการเข้าใช้งาน"),
                    List.of(
                            "ผู้รับผิดชอบจัดให้มีข้อมูลเผยแพร่ต่อสาธารณชนบนเว็บไซต์หลักของหน่วยงาน",
                            "ติดตามและตรวจสอบสถานะของข้อมูลข่าวสารให้เป็นปัจจุบัน")),
            new Row(
                    "กระบวนการกำกับดูแลการใช้ทรัพย์สินของราชการ",
                    "สำนักปลัด",
                    List.of(3, 6, 12),
                    List.of(
                            "กำหนดหรือระบุแนวทางการใช้ทรัพย์สินของราชการไว้ในคู่มือมาตรฐานการปฏิบัติงาน",
                            "ประชาสัมพันธ์คู่มือ หรือแนวทางดังกล่าวให้บุคลากรถือปฏิบัติอย่างเคร่งครัด",
                            "สร้างจิตสำนึกที่ดีในการรับผิดชอบต่อหน้าที่"),
                    List.of(
                            "ผู้รับผิดชอบกำหนดหรือระบุแนวทางการใช้ทรัพย์สินของราชการไว้ในคู่มือมาตรฐานการปฏิบัติงาน",
                            "ประชาสัมพันธ์คู่มือ หรือแนวทางดังกล่าวให้บุคลากรถือปฏิบัติ",
                            "จัดกิจกรรมสร้างจิตสำนึกที่ดีในการรับผิดชอบต่อหน้าที่")),
            new Row(
                    "กระบวนการสร้างความโปร่งใสในการใช้งบประมาณและการจัดซื้อจัดจ้าง",
                    "กองคลัง",
                    List.of(3, 6, 12),
                    List.of("จัดให้บุคลากรภายในหน่วยงานได้มีส่วนร่วมในการจัดทำแผนการดำเนินงานและแผนการใช้จ่ายงบประมาณ"),
                    List.of("ผู้รับผิดชอบจัดให้บุคลากรภายในหน่วยงานได้มีส่วนร่วมในการจัดทำแผนการดำเนินงาน")),
            new Row(
                    "กระบวนการควบคุม ตรวจสอบ การใช้อำนาจและการบริหารงานบุคคล",
                    "กองการเจ้าหน้าที่",
                    List.of(3, 6),
                    List.of(
                            "จัดทำนโยบายหรือแผนการบริหารทรัพยากรและพัฒนาทรัพยากรบุคคล",
                            "เปิดเผยหลักเกณฑ์การบริหารและพัฒนาทรัพยากรบุคคล"),
                    List.of("ผู้รับผิดชอบจัดทำนโยบายหรือแผนการบริหารทรัพยากรและพัฒนาทรัพยากรบุคคล")),
            new Row(
                    "กลไกและมาตรการในการแก้ไขและป้องกันการทุจริตภายในหน่วยงาน",
                    "สำนักปลัด",
                    List.of(3, 6),
                    List.of("จัดทำแผนปฏิบัติการป้องกันการทุจริต", "รายงานผลการดำเนินงานป้องกันการทุจริตประจำปี"),
                    List.of(
                            "ผู้รับผิดชอบจัดทำแผนปฏิบัติการป้องกันการทุจริต",
                            "ผู้รับผิดชอบจัดทำรายงานผลการดำเนินงานป้องกันการทุจริตประจำปี")));

    @Test
    void theSevenMeasuresGoInAndComeBackAsTheyWere() {
        var municipality = anyAgency();
        var plan = municipality.plan();
        Map<String, UUID> units = new HashMap<>();
        REPORT.forEach(
                row -> municipality.measure(plan, request(row, units.computeIfAbsent(row.unit(), municipality::unit))));
        approve(municipality.approver(), plan, 7).statusCode(200);

        var read = Events.parse(get(municipality.officer(), "/v1/measure-plans/" + plan)
                .extract()
                .asString());
        assertThat(read.get("status").asText()).isEqualTo("APPROVED");
        assertThat(read.get("measures")).hasSize(7);
        for (int i = 0; i < 7; i++) {
            assertSame(read.get("measures").get(i), REPORT.get(i), units);
        }
        assertThat(read.at("/measures").findValuesAsText("unitId"))
                .containsExactlyElementsOf(REPORT.stream()
                        .map(row -> units.get(row.unit()).toString())
                        .toList());

        var approved = Contract.published("measure-plan.approved", plan).get(0);
        assertThat(approved.at("/data/measures")).hasSize(7);
        assertThat(numbers(approved.at("/data/measures/1/rounds"))).containsExactly(3, 6, 9, 12);
    }

    private static Map<String, Object> request(Row row, UUID unit) {
        Map<String, Object> request = new LinkedHashMap<>();
        request.put("title", row.title());
        request.put("approaches", row.approaches());
        request.put(
                "steps", row.steps().stream().map(text -> Map.of("text", text)).toList());
        request.put("assignees", List.of(Map.of("kind", "UNIT", "role", "MAIN", "unitId", unit)));
        request.put("rounds", row.rounds());
        return request;
    }

    private static void assertSame(JsonNode measure, Row row, Map<String, UUID> units) {
        assertThat(measure.get("title").asText()).isEqualTo(row.title());
        assertThat(measure.get("kind").asText()).isEqualTo("MEASURE");
        assertThat(numbers(measure.get("rounds"))).isEqualTo(row.rounds());
        assertThat(measure.get("approaches")).extracting(JsonNode::asText).isEqualTo(row.approaches());
        assertThat(measure.get("steps").findValuesAsText("text")).isEqualTo(row.steps());
        assertThat(measure.at("/assignees/0/unitId").asText())
                .isEqualTo(units.get(row.unit()).toString());
        assertThat(measure.get("constraints").isNull())
                .as("the document states one constraint, for the whole plan")
                .isTrue();
    }

    private static List<Integer> numbers(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false)
                .map(JsonNode::asInt)
                .toList();
    }
}
