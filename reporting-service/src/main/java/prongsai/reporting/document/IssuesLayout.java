package prongsai.reporting.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import prongsai.kit.text.ItemCode;
import prongsai.reporting.manuscript.Block;
import prongsai.reporting.manuscript.Digits;
import prongsai.reporting.manuscript.Orientation;
import prongsai.reporting.plan.MeasurePlanSnapshot.IssueSnapshot;
import prongsai.reporting.plan.MeasurePlanSnapshot.ItemSnapshot;
import prongsai.reporting.plan.MeasureSnapshot;

/**
 * Issue by issue. Where the measures say what is urgent and what is to be improved, each issue has an annex with its table (the
 * provincial education office); else all measures stand in one table after the analysis (the town municipality).
 */
final class IssuesLayout {

    private final PlanSources sources;
    private final PlanParts parts;
    private final Digits digits;

    IssuesLayout(PlanSources sources, Digits digits) {
        this.sources = sources;
        this.parts = new PlanParts(sources);
        this.digits = digits;
    }

    List<Block> blocks() {
        var plan = sources.plan();
        var writing = new Writing().title(plan.title(), sources.agency().name(), Printed.fiscalYear(plan.fiscalYear()));
        if (plan.introduction() != null) {
            writing.section("หลักการและเหตุผล").text(plan.introduction());
        }
        var scored = sources.result().map(ResultTables::new).filter(ResultTables::hasScores);
        scored.ifPresent(result -> {
            writing.section("ผลการประเมินคุณธรรมและความโปร่งใสในการดำเนินงานของ"
                    + sources.agency().name());
            result.overall().ifPresent(writing::text);
            writing.add(result.indicators());
        });
        if (hasAnnexes()) {
            annexes(writing, plan.introduction() != null || scored.isPresent());
        } else {
            inOneTable(writing);
        }
        parts.planConstraints(
                writing,
                "การวิเคราะห์ข้อจำกัดของหน่วยงานในการดำเนินการประเมินคุณธรรมและความโปร่งใสในการดำเนินงานของหน่วยงานภาครัฐ");
        return writing.blocks();
    }

    private boolean hasAnnexes() {
        return sources.plan().measures().stream()
                .map(MeasureSnapshot::analysis)
                .anyMatch(analysis -> analysis.urgent() != null || analysis.improvement() != null);
    }

    /** Wide tables, on pages of their own where there is something to read before them. */
    private void annexes(Writing writing, boolean afterText) {
        if (afterText) {
            writing.page(Orientation.LANDSCAPE);
        }
        sources.plan().issues().forEach(issue -> annex(writing, issue));
        annexTable(writing, withoutIssue());
        if (afterText) {
            writing.page(Orientation.PORTRAIT);
        }
    }

    private void annex(Writing writing, IssueSnapshot issue) {
        issue(writing, issue, "ประเด็นที่ " + issue.number() + " " + issue.title());
        writing.heading(3, "การวิเคราะห์ผลการประเมิน");
        annexTable(writing, sources.measuresOf(issue.number()));
    }

    private List<MeasureSnapshot> withoutIssue() {
        var issues = sources.plan().issues().stream().map(IssueSnapshot::number).toList();
        return sources.plan().measures().stream()
                .filter(measure -> !issues.contains(Objects.requireNonNullElse(measure.issue(), "")))
                .toList();
    }

    private void annexTable(Writing writing, List<MeasureSnapshot> measures) {
        var grid = new Grid(null)
                .column("ประเด็นที่เป็นข้อบกพร่องหรือจุดอ่อน ที่จะต้องแก้ไขโดยเร่งด่วน", 3)
                .column("ประเด็นที่จะพัฒนาให้ดีขึ้นที่มีความสอดคล้องกับผลการประเมิน", 3)
                .column("การกำหนดผู้รับผิดชอบหรือผู้ที่เกี่ยวข้อง", 2)
                .column("การกำหนดขั้นตอนหรือวิธีการปฏิบัติ", 4)
                .column("การกำหนดแนวทางการกำกับติดตาม ให้นำไปสู่การปฏิบัติและการรายงานผล", 4);
        for (var measure : measures) {
            grid.row(List.of(
                    Texts.cell(measure.analysis().urgent()),
                    Texts.cell(measure.analysis().improvement()),
                    parts.responsible(measure),
                    parts.steps(measure),
                    parts.followUp(measure)));
            var below = periodAndConstraints(measure);
            if (!below.isEmpty()) {
                grid.across(below);
            }
        }
        if (!grid.isEmpty()) {
            writing.add(grid.table());
        }
    }

    private List<Block> periodAndConstraints(MeasureSnapshot measure) {
        var blocks = new ArrayList<Block>();
        var period = parts.period(measure);
        if (!period.isEmpty()) {
            blocks.add(PlanParts.labelled("ระยะเวลาดำเนินการ", period));
        }
        blocks.addAll(PlanParts.constraints(measure.constraintsStated(), measure.constraints(), false));
        return blocks;
    }

    private void inOneTable(Writing writing) {
        var plan = sources.plan();
        if (!plan.issues().isEmpty()) {
            writing.section("การวิเคราะห์ผลการประเมินคุณธรรมและความโปร่งใสในการดำเนินงานของหน่วยงานภาครัฐ");
            plan.issues().forEach(issue -> issue(writing, issue, "(" + issue.number() + ") " + issue.title()));
        }
        writing.page(Orientation.LANDSCAPE).section("การกำหนดวิธีการนำผลการวิเคราะห์แต่ละประเด็นไปสู่การปฏิบัติ");
        var grid = new Grid(null)
                .column("มาตรการ", 3)
                .column("วิธีการนำผลการวิเคราะห์ไปสู่การปฏิบัติ", 4)
                .column("ขั้นตอน/วิธีการปฏิบัติ", 4)
                .column("ผู้รับผิดชอบ", 2)
                .column("ระยะเวลา/การกำกับติดตาม", 3);
        plan.measures()
                .forEach(measure -> grid.row(List.of(
                        title(measure),
                        Texts.dashed(measure.approaches()),
                        parts.steps(measure),
                        parts.responsible(measure),
                        periodAndFollowUp(measure))));
        writing.add(grid.table()).page(Orientation.PORTRAIT);
    }

    private List<Block> title(MeasureSnapshot measure) {
        return Texts.lines(Stream.concat(
                        Stream.of("(" + measure.number() + ") " + measure.title()), measure.furtherTitles().stream())
                .toList());
    }

    private List<Block> periodAndFollowUp(MeasureSnapshot measure) {
        var blocks = new ArrayList<>(Texts.cell(parts.period(measure)));
        blocks.addAll(parts.followUp(measure));
        blocks.addAll(PlanParts.constraints(measure.constraintsStated(), measure.constraints(), false));
        return blocks;
    }

    private void issue(Writing writing, IssueSnapshot issue, String heading) {
        writing.heading(3, heading);
        writing.addAll(Texts.dashed(issue.items().stream().map(this::item).toList()));
        writing.text(issue.analysis());
    }

    /** With Arabic digits by the code that is meant: a Thai zero before a number is the letter o, and would be read as a zero. */
    private String item(ItemSnapshot item) {
        var read = ItemCode.read(item.printedCode());
        var code = digits == Digits.ARABIC && read.normalised() != null ? read.normalised() : item.printedCode();
        return item.title() == null ? "ข้อคำถาม " + code : code + " " + item.title();
    }
}
