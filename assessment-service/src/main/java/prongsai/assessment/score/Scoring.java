package prongsai.assessment.score;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import prongsai.assessment.criteria.Criteria;
import prongsai.assessment.criteria.Indicator;
import prongsai.assessment.criteria.Instrument;
import prongsai.assessment.criteria.LevelRules;

/**
 * Computes indicators, instruments, overall and level by the criteria. Overall comes from unrounded means and is rounded
 * once: adding rounded parts reproduces only 28 of 39 published results, rounding once all of them.
 */
public final class Scoring {

    private final Criteria criteria;
    private final LevelRules levels;

    public Scoring(Criteria criteria) {
        this.criteria = criteria;
        this.levels = new LevelRules(criteria.levels());
    }

    /**
     * Never guesses: an indicator without one of its items has only the score that is given, an instrument without one of its
     * indicators has none, and overall needs every instrument or a given total.
     */
    public Scores of(ScoreSheet sheet) {
        var items = new ItemScoring(criteria, sheet.items());
        var computed = items.means();
        var indicators = indicators(sheet, computed);
        Map<String, BigDecimal> instruments = new LinkedHashMap<>();
        List<Mean.Weighted> means = new ArrayList<>();
        for (var instrument : criteria.instruments()) {
            mean(instrument, indicators).ifPresent(mean -> {
                instruments.put(instrument.code(), mean.rounded(criteria.rounding()));
                means.add(new Mean.Weighted(mean, instrument.weight()));
            });
        }
        return new Scores(
                instruments,
                rounded(indicators, sheet.indicators()),
                rounded(computed, Map.of()),
                total(sheet, instruments, means),
                missing(indicators),
                items.missing());
    }

    /** What is given wins: it is what the assessor published. */
    private static Map<Integer, Mean> indicators(ScoreSheet sheet, Map<Integer, Mean> computed) {
        Map<Integer, Mean> indicators = new TreeMap<>(computed);
        sheet.indicators().forEach((number, score) -> indicators.put(number, Mean.of(score)));
        return indicators;
    }

    private Optional<Mean> mean(Instrument instrument, Map<Integer, Mean> indicators) {
        var own = criteria.indicators().stream()
                .filter(indicator -> indicator.instrument().equals(instrument.code()))
                .map(indicator -> Optional.ofNullable(indicators.get(indicator.number())))
                .toList();
        return own.stream().allMatch(Optional::isPresent)
                ? Optional.of(Mean.ofMeans(own.stream().map(Optional::get).toList()))
                : Optional.empty();
    }

    private Optional<Scores.Total> total(
            ScoreSheet sheet, Map<String, BigDecimal> instruments, List<Mean.Weighted> means) {
        var floored = Stream.concat(instruments.values().stream(), sheet.parts().values().stream())
                .toList();
        if (!means.isEmpty() && means.size() == criteria.instruments().size()) {
            var overall = Mean.weighted(means, criteria.rounding());
            return Optional.of(new Scores.Total(overall, Optional.of(levels.of(overall, floored)), false));
        }
        return Optional.ofNullable(sheet.total())
                .map(overall -> new Scores.Total(overall, levels.ofPartlyKnown(overall, floored), true));
    }

    private Map<Integer, BigDecimal> rounded(Map<Integer, Mean> means, Map<Integer, BigDecimal> given) {
        Map<Integer, BigDecimal> scores = new TreeMap<>(given);
        means.forEach((number, mean) -> scores.computeIfAbsent(number, any -> mean.rounded(criteria.rounding())));
        return scores;
    }

    private List<Integer> missing(Map<Integer, Mean> indicators) {
        return criteria.indicators().stream()
                .map(Indicator::number)
                .filter(number -> !indicators.containsKey(number))
                .toList();
    }
}
