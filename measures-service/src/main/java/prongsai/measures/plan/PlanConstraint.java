package prongsai.measures.plan;

import prongsai.measures.measure.ConstraintKind;

/**
 * A problem, obstacle or constraint of the plan as a whole.
 *
 * @param addressee null where nobody is asked
 */
record PlanConstraint(ConstraintKind kind, String text, ConstraintAddressee addressee) {}
