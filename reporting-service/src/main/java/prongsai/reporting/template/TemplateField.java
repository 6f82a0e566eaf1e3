package prongsai.reporting.template;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import prongsai.reporting.document.DocumentKind;

/** The fields of a template, written {@code {{name}}}, each with what it is filled with. */
enum TemplateField {
    AGENCY_NAME("agency.name", Place.ANYWHERE, "The agency's name.", "ชื่อหน่วยงาน"),
    TITLE("title", Place.ANYWHERE, "The document's title.", "ชื่อเอกสาร"),
    DATE("date", Place.ANYWHERE, "The day on which the document is made.", "วันที่จัดทำเอกสาร"),
    FISCAL_YEAR("fiscalYear", Place.ANYWHERE, "The fiscal year of the plan.", "ปีงบประมาณของแผน"),
    PLAN_TITLE("plan.title", Place.ANYWHERE, "The title of the plan.", "ชื่อแผน"),
    PLAN_INTRODUCTION("plan.introduction", Place.ANYWHERE, "The introduction of the plan.", "คำนำของแผน"),
    BODY(
            "body",
            Place.PARAGRAPH,
            "The whole document as it is without a template; alone in a paragraph of the text, once.",
            "เนื้อหาเอกสารทั้งหมด อยู่ในย่อหน้าของตัวเองเพียงครั้งเดียว"),
    MEASURE_NUMBER("measure.number", Place.ROW, "The measure's number.", "ลำดับมาตรการ"),
    MEASURE_ISSUE("measure.issue", Place.ROW, "Its issue with its number.", "ประเด็นของมาตรการ"),
    MEASURE_TITLE("measure.title", Place.ROW, "Its title.", "ชื่อมาตรการ"),
    MEASURE_APPROACHES(
            "measure.approaches", Place.ROW, "How the result is put into practice.", "วิธีการนำผลไปสู่การปฏิบัติ"),
    MEASURE_STEPS("measure.steps", Place.ROW, "Its steps, numbered, a line each.", "ขั้นตอน"),
    MEASURE_RESPONSIBLE("measure.responsible", Place.ROW, "Who carries it out; no person is named.", "ผู้รับผิดชอบ"),
    MEASURE_FROM("measure.from", Place.ROW, "When it begins, as stated.", "วันเริ่ม"),
    MEASURE_UNTIL("measure.until", Place.ROW, "When it ends, as stated.", "วันแล้วเสร็จ"),
    MEASURE_FOLLOW_UP("measure.followUp", Place.ROW, "How it is followed up.", "การกำกับติดตาม");

    /** Where a field may stand. */
    enum Place {
        /** In any text of the body, of headers and of footers. */
        ANYWHERE,
        /** Alone in a paragraph of the body, outside of tables. */
        PARAGRAPH,
        /** In a row of a table, which is repeated for each measure. */
        ROW
    }

    private static final Set<DocumentKind> ON_A_PLAN = EnumSet.of(DocumentKind.MEASURES, DocumentKind.RESULTS);
    private static final Set<TemplateField> OF_ANY_DOCUMENT = EnumSet.of(AGENCY_NAME, TITLE, DATE, BODY);

    private final String text;
    private final Place place;
    private final String en;
    private final String th;

    TemplateField(String text, Place place, String en, String th) {
        this.text = text;
        this.place = place;
        this.en = en;
        this.th = th;
    }

    /** As it is written between the braces. */
    String text() {
        return text;
    }

    Place place() {
        return place;
    }

    String en() {
        return en;
    }

    String th() {
        return th;
    }

    boolean isOf(DocumentKind kind) {
        return OF_ANY_DOCUMENT.contains(this) || ON_A_PLAN.contains(kind);
    }

    static List<TemplateField> of(DocumentKind kind) {
        return Arrays.stream(values()).filter(field -> field.isOf(kind)).toList();
    }

    static Optional<TemplateField> named(String text) {
        return Arrays.stream(values()).filter(field -> field.text.equals(text)).findFirst();
    }
}
