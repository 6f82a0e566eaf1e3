package prongsai.reporting.template;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Fills the fields of a template. */
final class TemplateFilling {

    /** Of a paragraph or bookmark, in Word's own words; a copy must not have those of its original. */
    private static final List<String> MARKS = List.of("bookmarkStart", "bookmarkEnd");

    private static final List<String> IDS = List.of("paraId", "textId");
    private static final String WORD_2010 = "http://schemas.microsoft.com/office/word/2010/wordml";

    private final Map<TemplateField, String> values;
    private final List<Map<TemplateField, String>> measures;

    TemplateFilling(Map<TemplateField, String> values, List<Map<TemplateField, String>> measures) {
        this.values = values;
        this.measures = measures;
    }

    /** Leaves the paragraph for the body, which is no text. */
    TemplateFile fill(TemplateFile template) {
        var parts = new LinkedHashMap<>(template.parts());
        parts.replaceAll((name, content) -> TemplateFile.isFilled(name) ? filled(name, content) : content);
        return new TemplateFile(parts);
    }

    private byte[] filled(String name, byte[] content) {
        var part = TemplateXml.parse(name, content);
        rows(part);
        TemplateText.in(part).forEach(text -> text.fill(field -> value(field, values)));
        return TemplateXml.bytes(part);
    }

    private void rows(Document part) {
        TemplateText.in(part).stream()
                .filter(TemplateFilling::isOfAMeasure)
                .map(text -> TemplateXml.around(text.paragraph(), "tr"))
                .distinct()
                .forEach(this::repeat);
    }

    private static boolean isOfAMeasure(TemplateText text) {
        return text.fields().stream()
                .flatMap(name -> TemplateField.named(name).stream())
                .anyMatch(field -> field.place() == TemplateField.Place.ROW);
    }

    private void repeat(Element row) {
        for (var measure : measures) {
            var copy = (Element) row.cloneNode(true);
            unmark(copy);
            TemplateText.in(copy).forEach(text -> text.fill(field -> value(field, measure)));
            row.getParentNode().insertBefore(copy, row);
        }
        row.getParentNode().removeChild(row);
    }

    private static void unmark(Element row) {
        MARKS.stream().flatMap(name -> TemplateXml.all(row, name).stream()).forEach(mark -> mark.getParentNode()
                .removeChild(mark));
        row.removeAttributeNS(WORD_2010, "paraId");
        row.removeAttributeNS(WORD_2010, "textId");
        TemplateXml.all(row, "p").forEach(each -> IDS.forEach(id -> each.removeAttributeNS(WORD_2010, id)));
    }

    private static String value(String name, Map<TemplateField, String> values) {
        return TemplateField.named(name).map(values::get).orElse(null);
    }
}
