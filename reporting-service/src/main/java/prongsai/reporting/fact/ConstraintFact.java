package prongsai.reporting.fact;

/**
 * A problem, obstacle or constraint that the plan names.
 *
 * @param kind PROBLEM, OBSTACLE or CONSTRAINT
 * @param addressee null where the plan does not say whom it is addressed to
 */
public record ConstraintFact(String kind, String text, String addressee) {}
