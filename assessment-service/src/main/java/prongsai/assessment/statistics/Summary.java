package prongsai.assessment.statistics;

import java.math.BigDecimal;
import java.util.Map;

/**
 * The short form of a group's year, as it is kept.
 *
 * @param assessed agencies with a published result
 * @param levels how many agencies have reached it, by code; who has no total has no level
 */
record Summary(int assessed, Map<String, Integer> levels, ByScore<BigDecimal> means) {}
