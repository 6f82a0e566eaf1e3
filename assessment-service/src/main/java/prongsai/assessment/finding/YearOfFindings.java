package prongsai.assessment.finding;

import java.util.List;
import java.util.Map;
import prongsai.assessment.criteria.Criteria;

/**
 * What was found in the agency's assessment of an earlier fiscal year.
 *
 * @param sameItems the codes of that year's items, each with the code that the same item has in the year looked at
 */
public record YearOfFindings(
        int fiscalYear, Criteria criteria, Map<String, String> sameItems, List<FindingContent> findings) {}
