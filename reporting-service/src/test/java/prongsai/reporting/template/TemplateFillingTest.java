package prongsai.reporting.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TemplateFillingTest {

    private final Map<TemplateField, String> values = new EnumMap<>(Map.of(
            TemplateField.AGENCY_NAME,
            "เทศบาลเมือง",
            TemplateField.TITLE,
            "มาตรการ",
            TemplateField.FISCAL_YEAR,
            "๒๕๖๗"));

    @Test
    void fieldsSplitOverRunsAreFoundAndFilled() {
        assertThat(filled(ATemplate.empty().text("ชื่อ {", "{ti", "tle", "}} ปี {{ fiscalYear }}.", "{{agency.name}}")))
                .contains("ชื่อ มาตรการ ปี ๒๕๖๗.เทศบาลเมือง")
                .doesNotContain("{{", "}}");
    }

    @Test
    void headerIsFilledToo() {
        assertThat(filled(ATemplate.empty().header("{{agency.name}}").text("{{title}}")))
                .contains("เทศบาลเมือง");
    }

    @Test
    void valueIsNoFieldAndNoMarkup() {
        values.put(TemplateField.TITLE, "{{agency.name}} <w:p/> & \"x\"");

        assertThat(filled(ATemplate.empty().text("{{title}}"))).contains("{{agency.name}} <w:p/> & \"x\"");
    }

    @Test
    void linesOfAValueStayLines() {
        values.put(TemplateField.TITLE, "หนึ่ง\nสอง");

        assertThat(filled(ATemplate.empty().text("{{title}} จบ"))).contains("หนึ่ง\nสอง จบ");
    }

    @Test
    void rowIsRepeatedForEachMeasureAndTheHeadIsNot() {
        var docx = new TemplateFilling(values, List.of(measure("หนึ่ง"), measure("สอง"), measure("สาม")))
                .fill(TemplateFile.read(ATemplate.empty()
                        .row("{{measure.title}}", "{{measure.title}} ของ {{agency.name}}")
                        .bytes()));

        var rows = ATemplate.read(docx.bytes()).getTables().get(0).getRows();
        assertThat(rows).hasSize(4);
        assertThat(rows.get(0).getCell(0).getText()).isEqualTo("หัวตาราง");
        assertThat(rows.subList(1, 4))
                .extracting(row -> row.getCell(1).getText())
                .containsExactly("หนึ่ง ของ เทศบาลเมือง", "สอง ของ เทศบาลเมือง", "สาม ของ เทศบาลเมือง");
    }

    @Test
    void lookOfTheFirstLetterIsThatOfTheValue() {
        var docx = new TemplateFilling(values, List.of())
                .fill(TemplateFile.read(ATemplate.empty()
                        .with(document -> {
                            var run = document.createParagraph().createRun();
                            run.setText("{{title}}");
                            run.setBold(true);
                        })
                        .bytes()));

        var run = ATemplate.read(docx.bytes()).getParagraphs().get(0).getRuns().get(0);
        assertThat(run.text()).isEqualTo("มาตรการ");
        assertThat(run.isBold()).isTrue();
    }

    private Map<TemplateField, String> measure(String title) {
        var measure = new EnumMap<>(values);
        measure.put(TemplateField.MEASURE_TITLE, title);
        return measure;
    }

    private String filled(ATemplate template) {
        return ATemplate.textOf(new TemplateFilling(values, List.of())
                .fill(TemplateFile.read(template.bytes()))
                .bytes());
    }
}
