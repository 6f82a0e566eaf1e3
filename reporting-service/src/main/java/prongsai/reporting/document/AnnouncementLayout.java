package prongsai.reporting.document;

import java.util.List;
import prongsai.reporting.manuscript.Block;
import prongsai.reporting.manuscript.Line;
import prongsai.reporting.plan.MeasureSnapshot;

/** Measure by measure in running text, as a province announces them; what is not stated is left out. */
final class AnnouncementLayout {

    private final PlanSources sources;
    private final PlanParts parts;

    AnnouncementLayout(PlanSources sources) {
        this.sources = sources;
        this.parts = new PlanParts(sources);
    }

    List<Block> blocks() {
        var plan = sources.plan();
        var writing = new Writing()
                .title(plan.title(), sources.agency().name(), Printed.fiscalYear(plan.fiscalYear()))
                .text(plan.introduction());
        plan.measures().forEach(measure -> measure(writing, measure));
        parts.planConstraints(writing, "ข้อจำกัดของหน่วยงาน");
        return writing.blocks();
    }

    private void measure(Writing writing, MeasureSnapshot measure) {
        writing.section(measure.title());
        measure.furtherTitles().forEach(writing::text);
        measure.approaches().forEach(writing::text);
        steps(writing, measure);
        if (measure.followUpText() != null) {
            writing.text(measure.followUpText());
        } else {
            writing.addAll(parts.followUp(measure));
        }
        var agency = sources.agency();
        var assignees = measure.assignees();
        writing.labelled("ผู้รับผิดชอบ", String.join(", ", agency.responsible(assignees)))
                .labelled("ผู้มอบหมาย/ผู้อนุมัติ", String.join(", ", agency.inRole(assignees, "APPROVER")))
                .labelled("ผู้กำกับติดตาม", String.join(", ", agency.inRole(assignees, "SUPERVISOR")))
                .labelled("ผู้รายงาน", String.join(", ", agency.inRole(assignees, "REPORTER")))
                .labelled("รายงานต่อ", String.join(", ", agency.inRole(assignees, "RECIPIENT")))
                .labelled("ระยะเวลาดำเนินการ", parts.period(measure))
                .addAll(PlanParts.constraints(measure.constraintsStated(), measure.constraints(), false));
    }

    /** A plan needs a step for each measure; one that only repeats what was said is not said again. */
    private static void steps(Writing writing, MeasureSnapshot measure) {
        var steps = measure.steps().stream()
                .map(MeasureSnapshot.StepSnapshot::text)
                .filter(text -> !measure.approaches().contains(text) && !text.equals(measure.followUpText()))
                .toList();
        if (!steps.isEmpty()) {
            writing.add(new Block.Items(true, steps.stream().map(Line::of).toList()));
        }
    }
}
