package prongsai.measures.plan;

import java.util.List;
import prongsai.measures.fault.Faults;
import prongsai.measures.measure.Measure;

/** What takes part in the approval of a plan, and comes after it. */
public interface Approvals {

    /** Notes what stands against the approval; the pointers lead into the plan as GET shows it. */
    void check(MeasurePlan plan, List<Measure> measures, Faults faults);

    /** Hears of a plan that was approved, in the same transaction. */
    void approved(MeasurePlan plan, List<Measure> measures);
}
