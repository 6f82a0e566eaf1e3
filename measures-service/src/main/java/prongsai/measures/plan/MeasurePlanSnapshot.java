package prongsai.measures.plan;

import java.util.List;
import java.util.UUID;
import prongsai.kit.problem.Fault;
import prongsai.kit.problem.Problem;
import prongsai.measures.assignee.AssigneeSnapshot;
import prongsai.measures.measure.Measure;

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

    /** Characters, counted below: at six bytes each in the worst case, this keeps the event under Kafka's limit of 1 MB. */
    private static final int MOST_TEXT = 150_000;

    /** What an element of a list costs beside its text: its ids and the names of its properties. */
    private static final int ELEMENT = 30;

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

        private int text() {
            return ELEMENT
                    + title.length()
                    + steps.stream()
                            .mapToInt(step -> ELEMENT + step.text().length())
                            .sum()
                    + assignees.stream()
                            .mapToInt(each -> ELEMENT
                                    + (each.name() == null ? 0 : each.name().length()))
                            .sum();
        }
    }

    /** Refuses a plan that has grown too large to be sent (422); real ones reach a tenth of that. */
    MeasurePlanSnapshot requireSendable() {
        int text = measures.stream().mapToInt(MeasureSnapshot::text).sum();
        if (text > MOST_TEXT) {
            throw Problem.brokenRule(new Fault(
                    "",
                    "With this, the plan is too long to be sent to the other services.",
                    "เมื่อรวมรายการนี้แล้ว แผนยาวเกินกว่าจะส่งให้บริการอื่นได้"));
        }
        return this;
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
