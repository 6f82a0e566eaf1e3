package prongsai.assessment.score;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import prongsai.assessment.criteria.Criteria;
import prongsai.assessment.criteria.Indicator;
import prongsai.assessment.criteria.Instrument;
import prongsai.assessment.criteria.LevelRules;

/**
 * Computes instruments, overall and level by the criteria. Overall comes from unrounded means and is rounded once: adding
 * rounded parts reproduces only 28 of 39 published results, rounding once all of them.
 */
public final class Scoring {

    private final Criteria criteria;

    public Scoring(Criteria criteria) {
        this.criteria = criteria;
    }

    /**
     * Never guesses: an instrument without one of its indicators has no score, and overall needs every instrument.
     *
     * @param scores 0 to 100 by indicator number
     */
    public Scores of(Map<Integer, BigDecimal> scores) {
        Map<String, BigDecimal> instruments = new LinkedHashMap<>();
        List<Mean.Weighted> means = new ArrayList<>();
        for (var instrument : criteria.instruments()) {
            mean(instrument, scores).ifPresent(mean -> {
                instruments.put(instrument.code(), mean.rounded(criteria.rounding()));
                means.add(new Mean.Weighted(mean, instrument.weight()));
            });
        }
        return new Scores(instruments, total(instruments, means), missing(scores));
    }

    private Optional<Mean> mean(Instrument instrument, Map<Integer, BigDecimal> scores) {
        var own = criteria.indicators().stream()
                .filter(indicator -> indicator.instrument().equals(instrument.code()))
                .map(indicator -> Optional.ofNullable(scores.get(indicator.number())))
                .toList();
        return own.stream().allMatch(Optional::isPresent)
                ? Optional.of(Mean.of(own.stream().map(Optional::get).toList()))
                : Optional.empty();
    }

    private Optional<Scores.Total> total(Map<String, BigDecimal> instruments, List<Mean.Weighted> means) {
        if (means.size() < criteria.instruments().size()) {
            return Optional.empty();
        }
        var overall = Mean.weighted(means, criteria.rounding());
        return Optional.of(
                new Scores.Total(overall, new LevelRules(criteria.levels()).of(overall, instruments.values())));
    }

    private List<Integer> missing(Map<Integer, BigDecimal> scores) {
        return criteria.indicators().stream()
                .map(Indicator::number)
                .filter(number -> !scores.containsKey(number))
                .toList();
    }
}
