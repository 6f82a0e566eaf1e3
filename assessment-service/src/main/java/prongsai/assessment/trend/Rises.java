package prongsai.assessment.trend;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import prongsai.assessment.criteria.Criteria;
import prongsai.assessment.criteria.Indicator;
import prongsai.assessment.score.ScoreSheet;
import prongsai.assessment.score.Scores;
import prongsai.assessment.score.Scoring;

/** Finds how much indicators must rise, in steps of 0.01 and up to 100 each, by scoring again what the rise leads to. */
final class Rises {

    private static final BigDecimal HIGHEST = new BigDecimal("100.00");
    private static final int STEPS = 10_000;

    private final Criteria criteria;
    private final Scoring scoring;
    private final ScoreSheet sheet;

    Rises(Criteria criteria, ScoreSheet sheet) {
        this.criteria = criteria;
        this.scoring = new Scoring(criteria);
        this.sheet = sheet;
    }

    /** Whether scores have what a level asks of overall or of an instrument. */
    static Predicate<Scores> meets(Requirement.Kind kind, String code, BigDecimal required) {
        return kind == Requirement.Kind.OVERALL
                ? scores -> scores.total()
                        .filter(total -> total.overall().compareTo(required) >= 0)
                        .isPresent()
                : scores -> scores.instruments().get(code).compareTo(required) >= 0;
    }

    /** The smallest equal rise of these indicators that meets it; empty where even 100 does not. */
    Optional<BigDecimal> smallest(Set<Integer> numbers, Predicate<Scores> met) {
        return smallest(Raised.NOTHING, numbers, met);
    }

    /** Each floor met by the smallest equal rise of its indicators, and then overall by one of all indicators. */
    Raised filling(List<Requirement> requirements) {
        var raised = Raised.NOTHING;
        for (var requirement : requirements) {
            raised = raised.and(floor(requirement));
        }
        var overall = requirements.get(0);
        var all = criteria.indicators().stream().map(Indicator::number).collect(Collectors.toSet());
        var rise = smallest(raised, all, meets(overall.kind(), null, overall.required()))
                .orElseThrow();
        return raised.and(raise(raised, all, rise));
    }

    private Raised floor(Requirement requirement) {
        var missing = requirement.missing().filter(points -> points.signum() > 0);
        if (missing.isEmpty()) {
            return Raised.NOTHING;
        }
        return switch (requirement.kind()) {
            case OVERALL -> Raised.NOTHING;
            case PART ->
                new Raised(
                        Map.of(),
                        Map.of(requirement.code(), requirement.required().setScale(2)));
            case INSTRUMENT ->
                raise(
                        Raised.NOTHING,
                        ofInstrument(requirement.code()),
                        requirement.equalRise().orElseThrow());
        };
    }

    private Set<Integer> ofInstrument(String code) {
        return criteria.indicators().stream()
                .filter(indicator -> indicator.instrument().equals(code))
                .map(Indicator::number)
                .collect(Collectors.toSet());
    }

    /** Halves the range again and again, because higher scores never meet less. */
    private Optional<BigDecimal> smallest(Raised from, Set<Integer> numbers, Predicate<Scores> met) {
        Predicate<Integer> enough = step -> met.test(scoring.of(
                from.and(raise(from, numbers, BigDecimal.valueOf(step, 2))).on(sheet)));
        if (numbers.isEmpty() || !enough.test(STEPS)) {
            return Optional.empty();
        }
        int low = 0;
        int high = STEPS;
        while (low < high) {
            int middle = (low + high) / 2;
            if (enough.test(middle)) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return Optional.of(BigDecimal.valueOf(low, 2));
    }

    /** No rise leaves them as they are, also those that are computed and not rounded yet. */
    private Raised raise(Raised from, Set<Integer> numbers, BigDecimal rise) {
        if (rise.signum() == 0) {
            return Raised.NOTHING;
        }
        var now = scoring.of(from.on(sheet)).indicators();
        return new Raised(
                numbers.stream().collect(Collectors.toMap(number -> number, number -> now.get(number)
                        .add(rise)
                        .min(HIGHEST))),
                Map.of());
    }
}
