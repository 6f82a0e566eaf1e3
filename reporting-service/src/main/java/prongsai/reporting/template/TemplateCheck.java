package prongsai.reporting.template;

import java.util.ArrayList;
import java.util.List;
import prongsai.kit.problem.Fault;
import prongsai.kit.problem.Problem;
import prongsai.reporting.document.DocumentKind;

/** Tells each field of a template that cannot be filled, with its place: the part of the file and the number of the paragraph. */
final class TemplateCheck {

    private static final int MOST_FAULTS = 100;

    private final TemplateFile file;
    private final DocumentKind kind;
    private final List<Fault> faults = new ArrayList<>();
    private int fields;
    private int bodies;

    private TemplateCheck(TemplateFile file, DocumentKind kind) {
        this.file = file;
        this.kind = kind;
    }

    static void check(TemplateFile file, DocumentKind kind) {
        var check = new TemplateCheck(file, kind);
        check.parts();
        if (check.fields == 0 && check.faults.isEmpty()) {
            check.faults.add(new Fault("", "The template has no field.", "แม่แบบไม่มีช่องข้อมูล"));
        }
        if (!check.faults.isEmpty()) {
            throw Problem.brokenRule(check.faults.stream().limit(MOST_FAULTS).toList());
        }
    }

    private void parts() {
        file.parts().forEach((name, content) -> {
            if (name.startsWith("word/") && name.endsWith(".xml")) {
                var texts = TemplateText.in(TemplateXml.parse(name, content));
                for (int i = 0; i < texts.size(); i++) {
                    paragraph(name, i + 1, texts.get(i));
                }
            }
        });
    }

    private void paragraph(String part, int number, TemplateText text) {
        var pointer = "/" + part.substring("word/".length()).replace(".xml", "") + "/" + number;
        if (text.hasOpenField()) {
            fault(
                    pointer,
                    "A field is not closed in its paragraph; write it as {{name}}.",
                    "ช่องข้อมูลไม่ปิดภายในย่อหน้า ให้เขียนเป็น {{name}}");
        }
        for (var name : text.fields()) {
            fields++;
            var field = TemplateField.named(name).filter(it -> it.isOf(kind));
            if (field.isEmpty()) {
                fault(pointer, "The field {{" + name + "}} is not known.", "ไม่รู้จักช่องข้อมูล {{" + name + "}}");
            } else {
                place(pointer, part, text, field.get());
            }
        }
    }

    private void place(String pointer, String part, TemplateText text, TemplateField field) {
        if (!TemplateFile.isFilled(part)) {
            fault(
                    pointer,
                    "Fields are filled in the text, in headers and in footers only.",
                    "เติมช่องข้อมูลได้เฉพาะในเนื้อหา หัวกระดาษ และท้ายกระดาษ");
        } else if (field.place() == TemplateField.Place.ROW && TemplateXml.around(text.paragraph(), "tr") == null) {
            fault(
                    pointer,
                    "{{" + field.text() + "}} stands in a row of a table, which is repeated for each measure.",
                    "{{" + field.text() + "}} ต้องอยู่ในแถวของตาราง ซึ่งจะทำซ้ำตามจำนวนมาตรการ");
        } else if (field.place() == TemplateField.Place.PARAGRAPH && !isAlone(part, text)) {
            fault(
                    pointer,
                    "{{" + field.text() + "}} stands once, alone in a paragraph of the text and outside of tables.",
                    "{{" + field.text() + "}} ต้องอยู่ลำพังในย่อหน้าของเนื้อหา นอกตาราง และใช้ได้ครั้งเดียว");
        }
    }

    private boolean isAlone(String part, TemplateText text) {
        bodies++;
        return bodies == 1
                && part.equals(TemplateFile.DOCUMENT)
                && TemplateXml.is(text.paragraph().getParentNode(), "body")
                && text.text().strip().matches("\\{\\{[^{}]*}}");
    }

    private void fault(String pointer, String en, String th) {
        faults.add(new Fault(pointer, en, th));
    }
}
