package prongsai.reporting.document;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import prongsai.kit.text.ThaiText;
import prongsai.reporting.assessment.AssessmentSnapshot;
import prongsai.reporting.assessment.AssessmentSnapshot.Finding;
import prongsai.reporting.assessment.AssessmentSnapshot.Total;
import prongsai.reporting.manuscript.Block;
import prongsai.reporting.manuscript.Manuscript;
import prongsai.reporting.plan.MeasurePlanSnapshot;

/** The analysis of an assessment: scores and levels, what of the printed numbers is wrong, trend and findings. */
final class AnalysisDocument {

    private static final String TITLE =
            "รายงานการวิเคราะห์ผลการประเมินคุณธรรมและความโปร่งใสในการดำเนินงานของหน่วยงานภาครัฐ";

    private final ResultSources sources;
    private final Optional<MeasurePlanSnapshot> plan;
    private final Style style;
    private final AssessmentSnapshot result;

    /** @param plan that answers the assessment, if the document belongs to one */
    AnalysisDocument(ResultSources sources, Optional<MeasurePlanSnapshot> plan, Style style) {
        this.sources = sources;
        this.plan = plan;
        this.style = style;
        this.result = sources.assessment();
    }

    Manuscript manuscript() {
        var blocks = blocks();
        return plan.map(it -> style.write(TITLE, sources.agency(), it, blocks))
                .orElseGet(() -> style.write(TITLE, sources.agency(), blocks));
    }

    private List<Block> blocks() {
        var tables = new ResultTables(sources);
        var writing = new Writing().title(TITLE, sources.agency().name(), Printed.fiscalYear(result.fiscalYear()));
        if (result.overall() != null) {
            writing.section("ผลการประเมินในภาพรวม");
            tables.overall().ifPresent(writing::text);
            tables.peers().ifPresent(writing::text);
        }
        if (tables.hasScores()) {
            writing.add(tables.instruments()).add(tables.instrumentBars());
        }
        reconciliation(writing);
        if (tables.hasScores()) {
            writing.section("สรุปผลการประเมินรายตัวชี้วัด")
                    .add(tables.indicators())
                    .add(tables.indicatorNet())
                    .add(tables.ranking())
                    .addAll(tables.scale());
        }
        var trend = Trend.of(sources.years()).blocks();
        if (!trend.isEmpty()) {
            writing.section("ผลการประเมินที่ผ่านมา").addAll(trend);
        }
        findings(writing, "URGENT", "ประเด็นที่เป็นข้อบกพร่องหรือจุดอ่อนที่จะต้องแก้ไขโดยเร่งด่วน");
        findings(writing, "IMPROVE", "ประเด็นที่จะต้องพัฒนาให้ดีขึ้น");
        findings(writing, "MAINTAIN", "ประเด็นที่ควรรักษามาตรฐาน");
        return writing.blocks();
    }

    private void reconciliation(Writing writing) {
        if (!result.reconciliation().isEmpty()) {
            var grid = new Grid("การตรวจสอบคะแนนรวมที่ปรากฏในเอกสารของหน่วยงาน")
                    .column("ที่ปรากฏ", 5)
                    .numbers("คะแนนในเอกสาร", 3)
                    .numbers("คะแนนที่คำนวณได้", 3)
                    .numbers("ผลต่าง", 2)
                    .column("ผลการตรวจสอบ", 4);
            result.reconciliation()
                    .forEach(each -> grid.row(
                            each.locator() == null ? "-" : each.locator(),
                            Printed.score(each.value()),
                            each.difference() == null ? "-" : Printed.score(result.overall()),
                            each.difference() == null ? "-" : Printed.difference(each.difference()),
                            words(each)));
            writing.add(grid.table());
        }
        result.reconciliation().stream()
                .filter(each -> "MISMATCH".equals(each.result()))
                .forEach(each -> writing.remark("ข้อสังเกตเรื่องคะแนนรวม", mismatch(each)));
        levelRemark(writing);
        nameRemarks(writing);
    }

    private static String words(Total total) {
        return switch (total.result()) {
            case "EXACT" -> "ตรงกัน";
            case "WITHIN_ROUNDING" -> "ต่างกันจากการปัดเศษ";
            case "MISMATCH" -> "ไม่ตรงกัน";
            default -> "คำนวณเปรียบเทียบไม่ได้";
        };
    }

    private String mismatch(Total total) {
        return "เอกสารของหน่วยงานระบุคะแนนรวม %s คะแนน%s แต่คำนวณจากคะแนนรายตัวชี้วัดได้ %s คะแนน ต่างกัน %s คะแนน รายงานนี้จึงใช้ %s คะแนน"
                .formatted(
                        Printed.score(total.value()),
                        total.locator() == null ? "" : " (" + total.locator() + ")",
                        Printed.score(result.overall()),
                        Printed.difference(total.difference()),
                        Printed.score(result.overall()));
    }

    private void levelRemark(Writing writing) {
        var printed = result.reportedLevel();
        if (printed != null && "MISMATCH".equals(printed.result()) && result.level() != null) {
            writing.remark(
                    "ข้อสังเกตเรื่องระดับผลการประเมิน",
                    "เอกสารของหน่วยงานระบุระดับ %s แต่ตามเกณฑ์ได้ระดับ %s"
                            .formatted(printed.printed(), result.level().name()));
        }
    }

    /** A document may call its agency by another name. */
    private void nameRemarks(Writing writing) {
        var own = ThaiText.searchKey(sources.agency().name());
        result.printedAgencyNames().stream()
                .filter(each -> !ThaiText.searchKey(each.name()).equals(own))
                .forEach(each -> writing.remark(
                        "ข้อสังเกตเรื่องชื่อหน่วยงาน",
                        "เอกสารของหน่วยงานใช้ชื่อ %s%s"
                                .formatted(each.name(), each.locator() == null ? "" : " (" + each.locator() + ")")));
    }

    private void findings(Writing writing, String severity, String heading) {
        var found = result.findings(severity);
        if (!found.isEmpty()) {
            writing.section(heading)
                    .addAll(Texts.numbered(found.stream().map(this::finding).toList()));
        }
    }

    private String finding(Finding finding) {
        var where = finding.references().stream()
                .map(each -> each.normalised() == null ? each.raw() : each.normalised())
                .collect(Collectors.joining(", "));
        var text = new StringBuilder(finding.text());
        if (!where.isEmpty()) {
            text.append(" (ข้อ ").append(where).append(")");
        }
        if (finding.indicator() != null && !finding.text().startsWith("ตัวชี้วัด")) {
            text.append(" (ตัวชี้วัดที่ ").append(finding.indicator()).append(")");
        }
        if (finding.recurrence() != null) {
            text.append(" (พบซ้ำตั้งแต่ปีงบประมาณ พ.ศ. ")
                    .append(finding.recurrence().since())
                    .append(")");
        }
        return text.toString();
    }
}
