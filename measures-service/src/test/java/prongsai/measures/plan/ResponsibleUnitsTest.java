package prongsai.measures.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static prongsai.measures.Given.agencyBelow;
import static prongsai.measures.Given.anyAgency;
import static prongsai.measures.Given.get;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import prongsai.kit.test.Database;

@QuarkusTest
class ResponsibleUnitsTest {

    @Test
    void allMeansEveryUnitOfTodayAndRelatedIsNeverGuessed() {
        var agency = anyAgency();
        var finance = agency.unit("กลุ่มการเงินและสินทรัพย์").toString();
        var personnel = agency.unit("กลุ่มบริหารงานบุคคล").toString();
        Database.execute("update unit set active = false where id = ?", agency.unit("กลุ่มที่ยุบแล้ว"));
        var measure = agency.measure(
                agency.plan(),
                Map.of(
                        "title",
                        "ก",
                        "assignees",
                        List.of(
                                Map.of("kind", "UNIT", "unitId", personnel),
                                Map.of("kind", "WILDCARD", "wildcard", "ALL", "name", "ทุกกลุ่มงานรับผิดชอบตามภารกิจ"),
                                Map.of(
                                        "kind",
                                        "WILDCARD",
                                        "wildcard",
                                        "RELATED",
                                        "name",
                                        "กลุ่มงานที่รับผิดชอบกระบวนการ"),
                                Map.of("kind", "WILDCARD", "wildcard", "RELATED"),
                                Map.of("kind", "POSITION", "name", "นิติกร"))));
        get(agency.officer(), "/v1/measures/" + measure + "/responsible-units")
                .statusCode(200)
                .body("assignees.resolved", contains(true, true, false, false, false))
                .body("assignees[0].units.id", contains(personnel))
                .body("assignees[1].units.id", containsInAnyOrder(finance, personnel))
                .body("assignees[1].text", equalTo("ทุกกลุ่มงานรับผิดชอบตามภารกิจ"))
                .body("assignees[2].units", empty())
                .body("assignees.text[2]", equalTo("กลุ่มงานที่รับผิดชอบกระบวนการ"))
                .body("assignees.text[3]", equalTo("กลุ่มงานที่เกี่ยวข้อง"));
    }

    @Test
    void aNameOfAPersonIsShownToTheOwnAgencyOnly() {
        var parent = anyAgency();
        var agency = agencyBelow(parent);
        var person = Map.of("kind", "PERSON", "name", "ชื่อของบุคคล");
        var measure = agency.measure(agency.plan(), Map.of("title", "ก", "assignees", List.of(person)));
        var path = "/v1/measures/" + measure + "/responsible-units";
        get(agency.officer(), path).body("assignees[0].text", equalTo("ชื่อของบุคคล"));
        assertThat(get(parent.officer(), path).statusCode(200).extract().asString())
                .doesNotContain("ชื่อของบุคคล");
        get(anyAgency().officer(), path).statusCode(404);
    }
}
