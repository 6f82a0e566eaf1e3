package prongsai.reporting.document;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import prongsai.reporting.followup.FollowUpSnapshot;
import prongsai.reporting.plan.MeasurePlanSnapshot;
import prongsai.reporting.plan.MeasureSnapshot;

/**
 * What a document on a measure plan is composed of.
 *
 * @param result the assessment that the plan answers; empty where it names none, or none that is known
 * @param followUps of the plan, the earliest first
 */
record PlanSources(
        AgencyNames agency,
        MeasurePlanSnapshot plan,
        Optional<ResultSources> result,
        List<FollowUpSnapshot> followUps) {

    /** The measures of that issue, by number. */
    List<MeasureSnapshot> measuresOf(String issue) {
        return plan.measures().stream()
                .filter(measure -> issue.equals(measure.issue()))
                .toList();
    }

    /** When that measure is followed up, without what was given up. */
    List<FollowUpSnapshot> followUpsOf(UUID measureId) {
        return followUps.stream()
                .filter(each -> !each.cancelled() && each.measureIds().contains(measureId))
                .toList();
    }

    /** The name of an indicator with its number, such as {@code 8. การปรับปรุงระบบการทำงาน}. */
    String indicator(int number) {
        return result.flatMap(it -> it.assessment().indicator(number))
                .map(known -> number + ". " + known.nameTh())
                .orElse("ตัวชี้วัดที่ " + number);
    }
}
