package prongsai.assessment.statistics;

import java.math.BigDecimal;
import java.util.Map;
import java.util.UUID;
import prongsai.assessment.agency.AgencyType;
import prongsai.assessment.criteria.Criteria;

/**
 * All that is known of a group in one year.
 *
 * @param before null where nobody was assessed in the year before
 */
record GroupYear(UUID agencyId, AgencyType type, int registered, Criteria criteria, Kept kept, YearSummary before) {

    private static final ByScore<BigDecimal> NONE = new ByScore<>(null, Map.of(), Map.of());

    /** Means of the year before. */
    ByScore<BigDecimal> means() {
        return before == null ? NONE : before.summary().means();
    }
}
