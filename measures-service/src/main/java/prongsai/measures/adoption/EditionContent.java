package prongsai.measures.adoption;

import java.util.List;
import prongsai.measures.measure.IssuedMeasure;
import prongsai.measures.measure.Measure;
import prongsai.measures.plan.IssueHeading;
import prongsai.measures.plan.MeasurePlan;

/**
 * What those below read of a plan.
 *
 * @param programme null where none is stated
 * @param measures by number
 */
record EditionContent(String programme, String title, List<IssueHeading> issues, List<IssuedMeasure> measures) {

    static EditionContent of(MeasurePlan plan, List<Measure> measures) {
        return new EditionContent(
                plan.programme(),
                plan.titleOrStandard(),
                plan.issueHeadings(),
                measures.stream().map(IssuedMeasure::from).toList());
    }
}
