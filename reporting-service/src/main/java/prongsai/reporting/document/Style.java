package prongsai.reporting.document;

import java.util.List;
import prongsai.reporting.manuscript.Block;
import prongsai.reporting.manuscript.Digits;
import prongsai.reporting.manuscript.Manuscript;
import prongsai.reporting.plan.MeasurePlanSnapshot;

/**
 * What may be chosen of a document.
 *
 * @param layout of the document of measures; null: the one that suits the plan
 * @param memo whether a memo goes around it; only documents on a plan have one
 */
public record Style(Layout layout, Digits digits, boolean memo) {

    Layout layoutFor(MeasurePlanSnapshot plan) {
        return layout == null ? Layout.suiting(plan.keyedBy()) : layout;
    }

    Manuscript write(String title, AgencyNames agency, List<Block> blocks) {
        return new InDigits(digits).write(title, agency.name(), blocks);
    }

    /** In the memo of the plan, if one is wanted. */
    Manuscript write(String title, AgencyNames agency, MeasurePlanSnapshot plan, List<Block> blocks) {
        return write(title, agency, memo ? new MemoFrame(agency, plan).around(title, blocks) : blocks);
    }
}
