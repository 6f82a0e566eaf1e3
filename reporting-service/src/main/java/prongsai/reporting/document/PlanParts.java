package prongsai.reporting.document;

import java.util.ArrayList;
import java.util.List;
import prongsai.reporting.fact.ConstraintFact;
import prongsai.reporting.manuscript.Alignment;
import prongsai.reporting.manuscript.Block;
import prongsai.reporting.manuscript.Line;
import prongsai.reporting.plan.MeasureSnapshot;

/** What the layouts of the document of measures have in common. */
final class PlanParts {

    private final PlanSources sources;

    PlanParts(PlanSources sources) {
        this.sources = sources;
    }

    List<Block> steps(MeasureSnapshot measure) {
        return Texts.numbered(
                measure.steps().stream().map(MeasureSnapshot.StepSnapshot::text).toList());
    }

    /** One below the other. */
    List<Block> responsible(MeasureSnapshot measure) {
        return Texts.lines(sources.agency().responsible(measure.assignees()));
    }

    String period(MeasureSnapshot measure) {
        return Printed.period(measure.from(), measure.until());
    }

    /** In the words of the plan; where it has none, the rounds of reports and the days on which it is followed up. */
    List<Block> followUp(MeasureSnapshot measure) {
        if (measure.followUpText() != null) {
            return Texts.cell(measure.followUpText());
        }
        var blocks = new ArrayList<Block>();
        if (!measure.rounds().isEmpty()) {
            blocks.addAll(Texts.lines(List.of("รายงานผลการดำเนินงานตามมาตรการ")));
            blocks.add(new Block.Items(
                    false,
                    measure.rounds().stream()
                            .map(months -> Line.of("รอบ " + months + " เดือน"))
                            .toList()));
        }
        sources.followUpsOf(measure.id())
                .forEach(each ->
                        blocks.addAll(Texts.cell("ครั้งที่ " + each.number() + " " + Printed.shortDate(each.dueOn()))));
        return blocks;
    }

    /** What stands in the way, by kind; explicitly none is said, what is not stated is not. */
    static List<Block> constraints(String stated, List<ConstraintFact> constraints, boolean indented) {
        if ("NONE".equals(stated)) {
            return List.of(labelled(Kind.CONSTRAINT.label, Printed.NONE));
        }
        var blocks = new ArrayList<Block>();
        for (var kind : Kind.values()) {
            var texts = constraints.stream()
                    .filter(each -> kind.name().equals(each.kind()))
                    .map(ConstraintFact::text)
                    .toList();
            if (indented) {
                texts.forEach(text -> blocks.addAll(Texts.body(text)));
            } else if (!texts.isEmpty()) {
                blocks.add(labelled(kind.label, String.join(" ", texts)));
            }
        }
        return blocks;
    }

    /** At the end of the document, those of the plan as a whole. */
    void planConstraints(Writing writing, String heading) {
        var plan = sources.plan();
        var blocks = constraints(plan.constraintsStated(), plan.constraints(), true);
        if (!blocks.isEmpty()) {
            writing.section(heading).addAll(blocks);
        }
    }

    static Block labelled(String label, String text) {
        return new Block.Paragraph(Line.labelled(label, text), Alignment.START, false);
    }

    private enum Kind {
        PROBLEM("ปัญหา"),
        OBSTACLE("อุปสรรค"),
        CONSTRAINT("ข้อจำกัดของหน่วยงาน");

        private final String label;

        Kind(String label) {
            this.label = label;
        }
    }
}
