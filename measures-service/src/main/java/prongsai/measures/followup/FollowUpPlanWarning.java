package prongsai.measures.followup;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import prongsai.measures.assignee.Assignee;
import prongsai.measures.assignee.AssigneeKind;
import prongsai.measures.assignee.AssigneeRole;
import prongsai.measures.measure.Measure;

/**
 * Something in a follow-up plan that is allowed and wants a second look.
 *
 * @param pointer JSON pointer into the follow-up plan
 */
@Schema(description = "Something that is allowed and wants a second look.")
record FollowUpPlanWarning(
        Code code,
        @Schema(maxLength = 200, examples = "/measureIds/0") String pointer,
        @Schema(maxLength = 1000, examples = "Who supervises is responsible for this measure.") String en,
        @Schema(maxLength = 1000, examples = "ผู้กำกับติดตามเป็นผู้รับผิดชอบมาตรการนี้เอง") String th) {

    /** What is odd. */
    @Schema(name = "FollowUpPlanWarningCode")
    enum Code {
        /**
         * Who supervises is mainly responsible for a measure. The documents let another unit supervise; it stays a warning because
         * a small agency may have one unit only, and one plan may follow measures of many units, the supervisor's among them.
         */
        SUPERVISOR_IS_RESPONSIBLE
    }

    /** @param measures those of the measure plan */
    static List<FollowUpPlanWarning> of(FollowUpPlan plan, List<Measure> measures) {
        return IntStream.range(0, plan.measureIds().size())
                .filter(i ->
                        supervisesItself(plan.supervisor(), plan.measureIds().get(i), measures))
                .mapToObj(i -> new FollowUpPlanWarning(
                        Code.SUPERVISOR_IS_RESPONSIBLE,
                        "/measureIds/" + i,
                        "Who supervises is responsible for this measure.",
                        "ผู้กำกับติดตามเป็นผู้รับผิดชอบมาตรการนี้เอง"))
                .toList();
    }

    private static boolean supervisesItself(Assignee supervisor, UUID measureId, List<Measure> measures) {
        return supervisor != null
                && supervisor.kind() != AssigneeKind.WILDCARD
                && measures.stream()
                        .filter(measure -> measure.id().equals(measureId))
                        .flatMap(measure -> measure.assignees().stream())
                        .anyMatch(assignee -> assignee.role() == AssigneeRole.MAIN && same(assignee, supervisor));
    }

    private static boolean same(Assignee one, Assignee other) {
        return one.kind() == other.kind()
                && Objects.equals(one.unitId(), other.unitId())
                && Objects.equals(one.name(), other.name());
    }
}
