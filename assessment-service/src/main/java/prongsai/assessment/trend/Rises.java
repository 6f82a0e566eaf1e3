package prongsai.assessment.trend;

import java.math.BigDecimal;
import java.util.HashMap;
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
    private final ScoreSheet sheet;
    private final Map<Integer, BigDecimal> indicators;

    Rises(Criteria criteria, ScoreSheet sheet, Scores scores) {
        this.criteria = criteria;
        this.sheet = sheet;
        this.indicators = scores.indicators();
    }

    /** Whether scores have what a level asks for. */
    Predicate<Scores> meets(Requirement.Kind kind, String code, BigDecimal required) {
        return switch (kind) {
            case OVERALL ->
                scores -> scores.total()
                        .filter(total -> total.overall().compareTo(required) >= 0)
                        .isPresent();
            case INSTRUMENT -> scores -> scores.instruments().get(code).compareTo(required) >= 0;
            case PART -> scores -> false; // of no indicators
        };
    }

    /** The smallest equal rise of these indicators that meets it; empty where even 100 does not. Higher scores never meet less. */
    Optional<BigDecimal> smallest(Set<Integer> numbers, Predicate<Scores> met) {
        return smallest(sheet, indicators, numbers, met);
    }

    /** The sheet with each floor met by the smallest equal rise, and then overall by one of all indicators. */
    ScoreSheet filling(List<Requirement> requirements) {
        var raised = new HashMap<>(indicators);
        var parts = new HashMap<>(sheet.parts());
        for (var requirement : requirements) {
            requirement
                    .equalRise()
                    .filter(rise -> requirement.kind() == Requirement.Kind.INSTRUMENT)
                    .ifPresent(rise -> raised.putAll(raise(indicators, ofInstrument(requirement.code()), rise)));
            if (requirement.kind() == Requirement.Kind.PART) {
                parts.merge(requirement.code(), requirement.required(), BigDecimal::max);
            }
        }
        var filled = new ScoreSheet(raised, sheet.items(), parts, sheet.total());
        var overall = requirements.get(0);
        var rise = smallest(filled, raised, raised.keySet(), meets(overall.kind(), null, overall.required()));
        return with(filled, raise(raised, raised.keySet(), rise.orElseThrow()));
    }

    private Set<Integer> ofInstrument(String code) {
        return criteria.indicators().stream()
                .filter(indicator -> indicator.instrument().equals(code))
                .map(Indicator::number)
                .collect(Collectors.toSet());
    }

    private Optional<BigDecimal> smallest(
            ScoreSheet from, Map<Integer, BigDecimal> now, Set<Integer> numbers, Predicate<Scores> met) {
        Predicate<Integer> enough = step ->
                met.test(new Scoring(criteria).of(with(from, raise(now, numbers, BigDecimal.valueOf(step, 2)))));
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

    private static Map<Integer, BigDecimal> raise(Map<Integer, BigDecimal> now, Set<Integer> numbers, BigDecimal rise) {
        return numbers.stream()
                .collect(Collectors.toMap(
                        number -> number, number -> now.get(number).add(rise).min(HIGHEST)));
    }

    /** Given scores win over computed ones, so a raised indicator counts whatever its items are. */
    private static ScoreSheet with(ScoreSheet sheet, Map<Integer, BigDecimal> raised) {
        var all = new HashMap<>(sheet.indicators());
        all.putAll(raised);
        return new ScoreSheet(all, sheet.items(), sheet.parts(), sheet.total());
    }
}
