package prongsai.reporting.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import org.junit.jupiter.api.Test;
import prongsai.kit.problem.Fault;
import prongsai.kit.problem.Problem;
import prongsai.reporting.document.DocumentKind;

class TemplateCheckTest {

    @Test
    void knownFieldsInTheirPlacesAreFine() {
        TemplateCheck.check(TemplateFile.read(ATemplate.usual().bytes()), DocumentKind.MEASURES);
    }

    @Test
    void unknownFieldIsToldWithItsPlace() {
        var faults = faults(ATemplate.empty().text("x").text("{{agen", "cy.nmae}} {{title}}"), DocumentKind.MEASURES);

        assertThat(faults).extracting(Fault::pointer).containsExactly("/document/2");
        assertThat(faults.get(0).en()).contains("{{agency.nmae}}");
        assertThat(faults.get(0).th()).contains("{{agency.nmae}}");
    }

    @Test
    void everyFaultIsTold() {
        var faults =
                faults(ATemplate.empty().header("{{head}}").text("{{one}}").text("{{two}}"), DocumentKind.MEASURES);

        assertThat(faults)
                .extracting(Fault::pointer)
                .containsExactlyInAnyOrder("/header1/1", "/document/1", "/document/2");
    }

    @Test
    void fieldThatIsNotClosedIsTold() {
        assertThat(faults(ATemplate.empty().text("{{title").text("}}"), DocumentKind.MEASURES))
                .extracting(Fault::pointer)
                .containsExactly("/document/1", "/document/2");
    }

    @Test
    void fieldOfAMeasureStandsInARow() {
        assertThat(faults(ATemplate.empty().text("{{measure.title}}"), DocumentKind.MEASURES))
                .hasSize(1);
    }

    @Test
    void bodyStandsAloneOnceAndInNoTable() {
        assertThat(faults(ATemplate.empty().text("ดูที่ {{body}}"), DocumentKind.MEASURES))
                .hasSize(1);
        assertThat(faults(ATemplate.empty().text("{{body}}").text("{{body}}"), DocumentKind.MEASURES))
                .extracting(Fault::pointer)
                .containsExactly("/document/2");
        assertThat(faults(ATemplate.empty().row("{{body}}"), DocumentKind.MEASURES))
                .hasSize(1);
        assertThat(faults(ATemplate.empty().header("{{body}}"), DocumentKind.MEASURES))
                .hasSize(1);
    }

    @Test
    void documentWithoutAPlanHasNoMeasures() {
        assertThat(faults(ATemplate.empty().row("{{measure.title}}"), DocumentKind.COMPLIANCE_SUMMARY))
                .hasSize(1);
        TemplateCheck.check(
                TemplateFile.read(ATemplate.empty().text("{{title}}").bytes()), DocumentKind.COMPLIANCE_SUMMARY);
    }

    @Test
    void templateHasAField() {
        assertThat(faults(ATemplate.empty().text("สวัสดี"), DocumentKind.MEASURES))
                .hasSize(1);
    }

    @Test
    void footnoteIsNotFilled() {
        var notes =
                """
                <w:footnotes xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:footnote w:id="5"><w:p>\
                <w:r><w:t>{{title}}</w:t></w:r></w:p></w:footnote></w:footnotes>""";

        assertThat(faults(ATemplate.usual().part("word/footnotes.xml", notes), DocumentKind.MEASURES))
                .extracting(Fault::pointer)
                .containsExactly("/footnotes/1");
    }

    private static List<Fault> faults(ATemplate template, DocumentKind kind) {
        var file = TemplateFile.read(template.bytes());
        return catchThrowableOfType(Problem.class, () -> TemplateCheck.check(file, kind))
                .faults();
    }
}
