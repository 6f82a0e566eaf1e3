package prongsai.reporting.document;

import java.util.ArrayList;
import java.util.List;
import prongsai.reporting.manuscript.Block;
import prongsai.reporting.manuscript.Line;
import prongsai.reporting.manuscript.Manuscript;
import prongsai.reporting.plan.PlanStatus;

/** The document of measures, laid out as it is wanted or as suits the plan. */
final class MeasuresDocument {

    private final PlanSources sources;
    private final Style style;

    MeasuresDocument(PlanSources sources, Style style) {
        this.sources = sources;
        this.style = style;
    }

    Manuscript manuscript() {
        var plan = sources.plan();
        var blocks = new ArrayList<Block>();
        if (plan.status() == PlanStatus.DRAFT) {
            blocks.add(new Block.Remark("ร่าง", Line.of("แผนนี้ยังไม่ได้รับอนุมัติ")));
        }
        blocks.addAll(body());
        return style.write(plan.title(), sources.agency(), plan, blocks);
    }

    private List<Block> body() {
        return switch (style.layoutFor(sources.plan())) {
            case ISSUES -> new IssuesLayout(sources, style.digits()).blocks();
            case INDICATORS -> new IndicatorsLayout(sources).blocks();
            case BOOKLET -> new BookletLayout(sources).blocks();
            case ANNOUNCEMENT -> new AnnouncementLayout(sources).blocks();
        };
    }
}
