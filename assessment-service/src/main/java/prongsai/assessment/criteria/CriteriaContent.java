package prongsai.assessment.criteria;

import java.math.RoundingMode;
import java.util.List;

/**
 * Everything that criteria say, apart from whose and of which year they are.
 *
 * @param method a short name for how the scores come about: years with different ones cannot be compared
 * @param rounding of overall, instrument and computed indicator scores: once, to two decimals
 * @param instruments empty where only the scale is known, as of years of which only totals are
 * @param levels best first, as they are tried
 * @param indicatorLevels whether every indicator has a level of its own
 * @param inferred true where no document of the year confirms them
 * @param basis what they are known from
 */
record CriteriaContent(
        String method,
        RoundingMode rounding,
        List<Instrument> instruments,
        List<InstrumentPart> parts,
        List<Indicator> indicators,
        List<SubIndicator> subIndicators,
        List<Item> items,
        List<Level> levels,
        boolean indicatorLevels,
        Thresholds thresholds,
        boolean inferred,
        String basis) {

    CriteriaContent {
        instruments = List.copyOf(instruments);
        parts = List.copyOf(parts);
        indicators = List.copyOf(indicators);
        subIndicators = List.copyOf(subIndicators);
        items = List.copyOf(items);
        levels = List.copyOf(levels);
    }
}
