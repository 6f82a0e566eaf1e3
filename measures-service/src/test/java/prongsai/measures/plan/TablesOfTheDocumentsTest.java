package prongsai.measures.plan;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static prongsai.measures.Given.anyAgency;
import static prongsai.measures.Given.approve;
import static prongsai.measures.Given.get;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The rows of two tables that are keyed by indicator, as many of each part as the documents print, go in and come back. */
@QuarkusTest
class TablesOfTheDocumentsTest {

    /** Sub-district organisation, 2569: indicator, measures, analyses, steps, assignees, last day. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1  | 1 | 1 | 3 | สำนักปลัด/นักทรัพยากรบุคคล/เจ้าพนักงานธุรการ                            | 2026-09-30",
                "2  | 1 | 1 | 2 | กองคลัง/ผู้อำนวยการกองคลัง/นักวิชาการพัสดุ/เจ้าพนักงานพัสดุ              | 2026-09-30",
                "3  | 2 | 1 | 3 | สำนักปลัด/นักทรัพยากรบุคคล/เจ้าพนักงานธุรการ                            | 2026-09-30",
                "5  | 1 | 2 | 2 | สำนักปลัด/นิติกร/หน่วยตรวจสอบภายใน/นักวิชาการตรวจสอบภายใน                 | 2026-09-30",
                "9  | 1 | 1 | 4 | หน่วยตรวจสอบภายใน/นักวิชาการตรวจสอบภายใน/ผู้ช่วยนักประชาสัมพันธ์         | 2025-12-31",
                "10 | 1 | 1 | 3 | หน่วยตรวจสอบภายใน/นักวิชาการตรวจสอบภายใน/ผู้ช่วยนักประชาสัมพันธ์         | 2026-03-31",
            })
    void aRowOfTheSubDistrictOrganisation(
            int indicator, int measures, int analyses, int steps, String responsible, String until) {
        var agency = anyAgency();
        var plan = agency.plan(Map.of("keyedBy", "INDICATOR", "fiscalYear", 2569));
        var names = List.of(responsible.split("/"));
        var measure = agency.measure(
                plan,
                Map.of(
                        "title", "มาตรการ",
                        "furtherTitles", texts("มาตรการใช้อำนาจ", measures - 1),
                        "indicators", List.of(indicator),
                        "analysis", Map.of("results", texts("ควรมี", analyses)),
                        "steps",
                                texts("ขั้นตอน", steps).stream()
                                        .map(text -> Map.of("text", text))
                                        .toList(),
                        "assignees",
                                names.stream()
                                        .map(TablesOfTheDocumentsTest::unitOrPosition)
                                        .toList(),
                        "period", Map.of("from", Map.of("date", "2025-10-01"), "until", Map.of("date", until))));
        get(agency.officer(), "/v1/measures/" + measure)
                .body("furtherTitles", hasSize(measures - 1))
                .body("indicators", contains(indicator))
                .body("analysis.results", hasSize(analyses))
                .body("steps", hasSize(steps))
                .body("assignees.name", equalTo(names))
                .body("period.from.date", equalTo("2025-10-01"))
                .body("period.until.date", equalTo(until));
        approve(agency.approver(), plan, 1).statusCode(200);
    }

    /** Education area office, 2567: indicator, approaches, steps, who, until when, how exactly that is meant. */
    @ParameterizedTest
    @CsvSource({
        "8,  3, 4, ทุกกลุ่มงานรับผิดชอบตามภารกิจ, 2024-04-30, DAY",
        "7,  2, 2, ทุกกลุ่มงานรับผิดชอบตามภารกิจ, 2024-09-30, MONTH",
        "6,  3, 3, ทุกกลุ่มงานรับผิดชอบตามภารกิจ, 2024-09-30, MONTH",
        "2,  3, 3, กลุ่มการเงินและสินทรัพย์,      2024-09-30, MONTH",
        "9,  2, 3, ทุกกลุ่มงานรับผิดชอบตามภารกิจ, 2024-09-30, MONTH",
        "10, 6, 6, ทุกกลุ่มงานตามภารกิจ,          2024-09-30, MONTH",
    })
    void aRowOfTheEducationAreaOffice(
            int indicator, int approaches, int steps, String responsible, String until, String precision) {
        var agency = anyAgency();
        var finding = agency.finding(agency.assessment(), indicator > 8 ? "IMPROVE" : "URGENT");
        var who = responsible.startsWith("ทุก")
                ? Map.of("kind", "WILDCARD", "wildcard", "ALL", "name", responsible)
                : Map.of("kind", "UNIT", "name", responsible);
        var measure = agency.measure(
                agency.plan(Map.of("keyedBy", "INDICATOR")),
                Map.of(
                        "title", "ตัวชี้วัดที่ " + indicator,
                        "indicators", List.of(indicator),
                        "findingIds", List.of(finding),
                        "approaches", texts("วิธีการ", approaches),
                        "steps",
                                texts("ขั้นตอน", steps).stream()
                                        .map(text -> Map.of("text", text))
                                        .toList(),
                        "assignees", List.of(who),
                        "period",
                                Map.of(
                                        "until",
                                        Map.of("date", "2024-0" + until.charAt(6) + "-30", "precision", precision))));
        get(agency.officer(), "/v1/measures/" + measure)
                .body("approaches", hasSize(approaches))
                .body("steps", hasSize(steps))
                .body("steps.effectiveDueOn", everyItem(equalTo(until)))
                .body("assignees.name", contains(responsible))
                .body("period.from", nullValue())
                .body("period.until", equalTo(Map.of("date", until, "precision", precision)));
    }

    private static List<String> texts(String text, int count) {
        return IntStream.rangeClosed(1, count).mapToObj(i -> text + " " + i).toList();
    }

    private static Map<String, String> unitOrPosition(String name) {
        var unit = name.startsWith("สำนัก") || name.startsWith("กอง") || name.startsWith("หน่วย");
        return Map.of("kind", unit ? "UNIT" : "POSITION", "name", name);
    }
}
