package prongsai.assessment.statistics;

import java.util.Map;
import prongsai.assessment.criteria.Thresholds;

/**
 * The published results of a group in one year, counted.
 *
 * @param levels as in {@link Summary}
 */
record Results(int assessed, Map<String, Integer> levels, ByScore<Histogram> histograms) {

    Kept summedUp(Thresholds thresholds) {
        var spreads = histograms.map(scores -> Spread.of(scores, thresholds));
        return new Kept(new Summary(assessed, levels, spreads.map(Spread::mean)), spreads);
    }
}
