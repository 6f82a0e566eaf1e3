package prongsai.measures.plan;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import prongsai.measures.measure.ConstraintKind;
import prongsai.measures.measure.ConstraintsStated;

/** What stands in the way of the plan as a whole, or the statement that nothing does. */
record PlanConstraintsResponse(
        @Schema(description = "Explicitly none") boolean none, @Schema(maxItems = 50) List<Item> items) {

    /** One problem, obstacle or constraint. */
    @Schema(name = "PlanConstraintResponse")
    record Item(
            ConstraintKind kind,
            @Schema(maxLength = 4000) String text,
            @Schema(nullable = true, description = "Null: nobody is asked") ConstraintAddressee addressee) {}

    /** Null where the document is silent. */
    static PlanConstraintsResponse from(PlanContent plan) {
        return plan.constraintsStated() == ConstraintsStated.NOT_STATED
                ? null
                : new PlanConstraintsResponse(
                        plan.constraintsStated() == ConstraintsStated.NONE,
                        plan.constraints().stream()
                                .map(each -> new Item(each.kind(), each.text(), each.addressee()))
                                .toList());
    }
}
