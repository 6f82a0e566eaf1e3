package prongsai.reporting.document;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import prongsai.reporting.assessment.AssessmentSnapshot.Finding;
import prongsai.reporting.manuscript.Alignment;
import prongsai.reporting.manuscript.Block;
import prongsai.reporting.manuscript.Line;
import prongsai.reporting.manuscript.Orientation;
import prongsai.reporting.plan.MeasureSnapshot;

/** A booklet: cover, preface, contents, the result with its trend, and two lists of measures (the education area office). */
final class BookletLayout {

    private final PlanSources sources;
    private final PlanParts parts;

    BookletLayout(PlanSources sources) {
        this.sources = sources;
        this.parts = new PlanParts(sources);
    }

    List<Block> blocks() {
        var plan = sources.plan();
        var agency = sources.agency().name();
        var writing = new Writing()
                .add(new Block.Cover(
                        List.of(Texts.together(plan.title()), Printed.fiscalYear(plan.fiscalYear())),
                        List.of(Texts.together(agency))));
        if (plan.introduction() != null) {
            writing.heading(1, "คำนำ")
                    .text(plan.introduction())
                    .add(new Block.Paragraph(Line.of(agency), Alignment.END, false))
                    .page(Orientation.PORTRAIT);
        }
        writing.add(new Block.Contents("สารบัญ")).page(Orientation.PORTRAIT);
        result(writing);
        var urgent = plan.measures().stream().filter(this::isUrgent).toList();
        var rest =
                plan.measures().stream().filter(measure -> !isUrgent(measure)).toList();
        analysis(writing, "ประเด็นที่เป็นข้อบกพร่องหรือจุดอ่อนที่จะต้องแก้ไขโดยเร่งด่วน", urgent);
        analysis(writing, "ประเด็นที่จะต้องพัฒนาให้ดีขึ้นที่มีความสอดคล้องกับผลการประเมิน", rest);
        writing.page(Orientation.LANDSCAPE).section("การกำหนดวิธีการนำผลการวิเคราะห์แต่ละตัวชี้วัดไปสู่การปฏิบัติ");
        list(writing, "ข้อบกพร่องหรือจุดอ่อนที่ต้องแก้ไขโดยเร่งด่วน", urgent);
        list(writing, "ประเด็นที่ต้องพัฒนาให้ดีขึ้น", rest);
        writing.page(Orientation.PORTRAIT);
        parts.planConstraints(
                writing, "ข้อจำกัดของหน่วยงานในการประเมินคุณธรรมและความโปร่งใสในการดำเนินงานของหน่วยงานภาครัฐ");
        return writing.blocks();
    }

    private void result(Writing writing) {
        sources.result().ifPresent(source -> {
            var tables = new ResultTables(source);
            writing.section("การวิเคราะห์ผลการประเมินคุณธรรมและความโปร่งใสในการดำเนินงาน ในภาพรวม");
            tables.overall().ifPresent(writing::text);
            tables.peers().ifPresent(writing::text);
            writing.addAll(Trend.of(source.years()).blocks());
            if (tables.hasScores()) {
                writing.add(tables.ranking()).add(tables.indicatorNet());
            }
            writing.addAll(tables.scale());
        });
    }

    /** As the finding that it answers says, else as the plan or the programme's threshold does. */
    private boolean isUrgent(MeasureSnapshot measure) {
        var severities = sources.result().stream()
                .flatMap(it -> measure.findingIds().stream()
                        .flatMap(id -> it.assessment().finding(id).stream())
                        .map(Finding::severity))
                .toList();
        if (!severities.isEmpty()) {
            return severities.contains("URGENT");
        }
        return measure.analysis().urgent() != null || isBelowThreshold(measure);
    }

    private boolean isBelowThreshold(MeasureSnapshot measure) {
        return sources.result()
                .map(ResultSources::assessment)
                .filter(it -> it.thresholds() != null && it.thresholds().urgentBelow() != null)
                .filter(it -> measure.indicators().stream()
                        .flatMap(number -> it.indicator(number).stream())
                        .anyMatch(each -> isBelow(each.score(), it.thresholds().urgentBelow())))
                .isPresent();
    }

    private static boolean isBelow(BigDecimal score, BigDecimal threshold) {
        return score.compareTo(threshold) < 0;
    }

    private void analysis(Writing writing, String heading, List<MeasureSnapshot> measures) {
        if (measures.isEmpty()) {
            return;
        }
        writing.section(heading);
        for (var measure : measures) {
            writing.heading(3, measure.title() + scores(measure));
            writing.text(measure.analysis().urgent());
            writing.text(measure.analysis().improvement());
        }
    }

    private String scores(MeasureSnapshot measure) {
        return measure.indicators().stream()
                .flatMap(
                        number -> sources.result().flatMap(it -> it.assessment().indicator(number)).stream())
                .findFirst()
                .map(each -> " (คะแนนร้อยละ " + Printed.score(each.score()) + ")")
                .orElse("");
    }

    private void list(Writing writing, String heading, List<MeasureSnapshot> measures) {
        if (measures.isEmpty()) {
            return;
        }
        writing.heading(3, heading);
        var grid = new Grid(null)
                .column("ประเด็น", 2)
                .column("วิธีการนำผลการวิเคราะห์ไปสู่การปฏิบัติ", 4)
                .column("ขั้นตอน/วิธีการปฏิบัติ", 4)
                .column("ผู้รับผิดชอบ", 2)
                .column("ระยะเวลาแล้วเสร็จ", 2)
                .column("การรายงานผล", 3);
        measures.forEach(measure -> grid.row(List.of(
                Texts.cell(measure.title()),
                Texts.numbered(measure.approaches()),
                parts.steps(measure),
                parts.responsible(measure),
                Texts.cell(finished(measure)),
                parts.followUp(measure))));
        writing.add(grid.table());
    }

    private static String finished(MeasureSnapshot measure) {
        return Objects.requireNonNullElse(Printed.date(measure.until()), "");
    }
}
