package prongsai.reporting.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.xmlbeans.XmlError;
import org.apache.xmlbeans.XmlOptions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import prongsai.kit.test.Api;
import prongsai.kit.test.TestClock;
import prongsai.reporting.AnAgency;
import prongsai.reporting.AnApprovedPlan;

/** Documents in the form of the agency's own. */
@QuarkusTest
class OwnTemplateTest {

    private static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private final AnAgency town = AnAgency.known();
    private AnApprovedPlan plan;

    @BeforeEach
    void approveAPlan() {
        TestClock.setDate(LocalDate.parse("2024-05-21"));
        plan = AnApprovedPlan.of(town);
    }

    @AfterEach
    void letTheClockRun() {
        TestClock.reset();
    }

    @Test
    void documentIsFilledIntoTheOwnTemplate() {
        upload(ATemplate.usual());

        var document = ATemplate.read(
                read("&format=DOCX").statusCode(200).contentType(DOCX).extract().asByteArray());

        assertThat(document.getHeaderList()).anyMatch(header -> header.getText().contains(town.code()));
        var text = paragraphs(document);
        assertThat(text).anyMatch(line -> line.startsWith("มาตรการ") && line.endsWith("ปีงบประมาณ ๒๕๖๗"));
        assertThat(text.get(text.size() - 1)).isEqualTo("พิมพ์เมื่อ ๒๑ พฤษภาคม ๒๕๖๗");
        var own = document.getTables().get(0);
        assertThat(own.getRows()).hasSize(3);
        assertThat(own.getRow(1).getCell(0).getText()).isEqualTo("๑");
        assertThat(own.getRow(1).getCell(2).getText()).contains("๑. ", "๒. ", "๓. ");
        assertThat(own.getRow(2).getCell(1).getText()).isEqualTo("การให้บริการและระบบ E - Service");
    }

    @Test
    void bodyStandsInItsPlaceWithListsTablesAndStyles() {
        upload(ATemplate.usual());

        var document = ATemplate.read(read("").statusCode(200).extract().asByteArray());

        assertThat(document.getTables().size()).isGreaterThan(1);
        assertThat(document.getParagraphs())
                .allMatch(paragraph ->
                        paragraph.getStyle() == null || document.getStyles().styleExist(paragraph.getStyle()));
        assertThat(document.getParagraphs().stream()
                        .filter(each -> each.getNumID() != null)
                        .map(each -> document.getNumbering().getNum(each.getNumID())))
                .doesNotContainNull();
        assertThat(errors(document)).isEmpty();
    }

    @Test
    void nothingIsLeftOfTheFields() {
        upload(ATemplate.usual());

        assertThat(ATemplate.textOf(read("").extract().asByteArray())).doesNotContain("{{", "}}");
    }

    @Test
    void templateWithoutABodyHasOnlyItsFieldsFilled() {
        upload(ATemplate.empty().row("{{measure.title}}", "{{measure.until}}"));

        var document = ATemplate.read(read("").extract().asByteArray());
        assertThat(document.getTables()).hasSize(1);
        assertThat(document.getTables().get(0).getRow(1).getCell(1).getText()).isEqualTo("ปีงบประมาณ พ.ศ. ๒๕๖๗");
    }

    @Test
    void pdfIsMadeOfTheFilledTemplate() {
        upload(ATemplate.usual());

        var pdf = read("&format=PDF").statusCode(200).extract().asByteArray();
        assertThat(new String(pdf, 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
    }

    @Test
    void withoutATemplateThereIsNoneToFill() {
        read("").statusCode(404);
        upload(ATemplate.usual());
        read("&format=HTML").statusCode(400).body("errors[0].parameter", equalTo("template"));
    }

    private void upload(ATemplate template) {
        Api.as(town.officer())
                .contentType(DOCX)
                .body(template.bytes())
                .post("/v1/document-templates?kind=MEASURES")
                .then()
                .statusCode(201);
    }

    private ValidatableResponse read(String wanted) {
        return Api.as(town.officer())
                .accept("*/*")
                .get("/v1/documents/measures?template=true&planId=" + plan.id() + wanted)
                .then();
    }

    private static List<String> paragraphs(XWPFDocument document) {
        return document.getParagraphs().stream()
                .map(each -> each.getText())
                .filter(text -> !text.isBlank())
                .toList();
    }

    /** What the schema of Office Open XML says against it. */
    private static List<XmlError> errors(XWPFDocument document) {
        var errors = new ArrayList<XmlError>();
        document.getDocument().validate(new XmlOptions().setErrorListener(errors));
        return errors;
    }
}
