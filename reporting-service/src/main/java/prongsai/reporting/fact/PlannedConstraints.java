package prongsai.reporting.fact;

import java.util.List;

/**
 * What stands in the way according to a plan.
 *
 * @param none whether it says that there is explicitly none, which is not the same as saying nothing
 */
public record PlannedConstraints(boolean none, List<ConstraintFact> entries) {

    /** Of a plan that is not known, or of a measure that it has lost. */
    public static final PlannedConstraints NOT_STATED = new PlannedConstraints(false, List.of());
}
