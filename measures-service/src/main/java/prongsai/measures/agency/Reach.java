package prongsai.measures.agency;

import prongsai.kit.caller.AgencyScope;

/**
 * How far a caller sees.
 *
 * @param few whether so few agencies are in the scope that a list had better ask each of them; both ways list the same
 */
public record Reach(AgencyScope scope, boolean few) {}
