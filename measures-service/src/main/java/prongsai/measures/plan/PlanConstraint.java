package prongsai.measures.plan;

import static jakarta.persistence.EnumType.STRING;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Enumerated;
import prongsai.measures.measure.ConstraintKind;

/**
 * A problem, obstacle or constraint of the plan as a whole.
 *
 * @param addressee null where nobody is asked
 */
@Embeddable
record PlanConstraint(
        @Enumerated(STRING) ConstraintKind kind, String text, @Enumerated(STRING) ConstraintAddressee addressee) {}
