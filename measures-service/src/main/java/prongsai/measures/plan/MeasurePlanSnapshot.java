package prongsai.measures.plan;

import prongsai.measures.assignee.AssigneeSnapshot;
import prongsai.measures.measure.Measure;

import java.util.List;
import java.util.UUID;

/** The whole plan as its events tell it; no name of a person is in it. */
record MeasurePlanSnapshot(
        UUID id,
        UUID agencyId,
        String agencyCode,
        int fiscalYear,
        String programme,
        String title,
        PlanStatus status,
        List<MeasureSnapshot> measures) {

    record MeasureSnapshot(
            UUID id,
            int number,
            String title,
            List<AssigneeSnapshot> assignees,
            List<Integer> rounds,
            List<StepSnapshot> steps) {

        static MeasureSnapshot from(Measure measure) {
            return new MeasureSnapshot(
                    measure.id(),
                    measure.number(),
                    measure.title(),
                    AssigneeSnapshot.from(measure.assignees()),
                    List.copyOf(measure.rounds()),
                    measure.steps().stream()
                            .map(step -> new StepSnapshot(step.id(), step.number(), step.text()))
                            .toList());
        }
    }

    record StepSnapshot(UUID id, int number, String text) {}

    static MeasurePlanSnapshot from(MeasurePlan plan, List<Measure> measures) {
        return new MeasurePlanSnapshot(
                plan.id(),
                plan.agency().id(),
                plan.agency().code(),
                plan.fiscalYear(),
                plan.programme(),
                plan.titleOrStandard(),
                plan.status(),
                measures.stream().map(MeasureSnapshot::from).toList());
    }
}
