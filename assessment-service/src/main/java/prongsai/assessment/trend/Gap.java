package prongsai.assessment.trend;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import prongsai.assessment.criteria.Criteria;
import prongsai.assessment.criteria.Indicator;
import prongsai.assessment.criteria.Instrument;
import prongsai.assessment.criteria.Level;
import prongsai.assessment.score.ScoreSheet;
import prongsai.assessment.score.Scores;
import prongsai.assessment.score.Scoring;

/**
 * What keeps an assessment from the levels above its own. Rises are found by scoring what they lead to, not by subtracting, so
 * that rounding is taken into account: a mean of 94.995 is 95.00 and reaches the floor, one of 94.994 does not.
 */
final class Gap {

    private final Criteria criteria;
    private final ScoreSheet sheet;
    private final Scores scores;
    private final Rises rises;

    Gap(Criteria criteria, ScoreSheet sheet) {
        this.criteria = criteria;
        this.sheet = sheet;
        this.scores = new Scoring(criteria).of(sheet);
        this.rises = new Rises(criteria, sheet);
    }

    /** The levels above the one that is reached, the next one first; all levels while none can be told. */
    List<LevelGap> above() {
        var reached = scores.total().flatMap(Scores.Total::level).map(Level::code);
        var above = criteria.levels().stream()
                .takeWhile(level -> reached.isEmpty() || !level.code().equals(reached.get()))
                .map(this::to)
                .collect(Collectors.toCollection(ArrayList::new));
        Collections.reverse(above);
        return above;
    }

    private LevelGap to(Level level) {
        var requirements =
                Stream.concat(Stream.of(overall(level)), floors(level)).toList();
        return new LevelGap(level, requirements, sufficient(requirements));
    }

    private Requirement overall(Level level) {
        var all = criteria.indicators().stream().map(Indicator::number).collect(Collectors.toSet());
        var now = scores.total().map(Scores.Total::overall);
        return requirement(Requirement.Kind.OVERALL, null, "คะแนนรวม", level.overallFrom(), now, all);
    }

    private Stream<Requirement> floors(Level level) {
        if (level.instrumentsFrom() == null) {
            return Stream.of();
        }
        var instruments = criteria.instruments().stream().map(instrument -> floor(level, instrument));
        var parts = criteria.parts().stream()
                .filter(part -> sheet.parts().containsKey(part.code()))
                .map(part -> requirement(
                        Requirement.Kind.PART,
                        part.code(),
                        part.nameTh(),
                        level.instrumentsFrom(),
                        Optional.of(sheet.parts().get(part.code())),
                        Set.of()));
        return Stream.concat(instruments, parts);
    }

    private Requirement floor(Level level, Instrument instrument) {
        var own = criteria.indicators().stream()
                .filter(indicator -> indicator.instrument().equals(instrument.code()))
                .map(Indicator::number)
                .collect(Collectors.toSet());
        var now = Optional.ofNullable(scores.instruments().get(instrument.code()));
        return requirement(
                Requirement.Kind.INSTRUMENT, instrument.code(), instrument.nameTh(), level.instrumentsFrom(), now, own);
    }

    private Requirement requirement(
            Requirement.Kind kind,
            String code,
            String nameTh,
            BigDecimal required,
            Optional<BigDecimal> now,
            Set<Integer> indicators) {
        var missing =
                now.map(score -> required.subtract(score).max(BigDecimal.ZERO).setScale(2));
        if (missing.isEmpty()
                || missing.get().signum() == 0
                || !scores.indicators().keySet().containsAll(indicators)) {
            return new Requirement(kind, code, nameTh, required, now, missing, Optional.empty(), List.of());
        }
        var met = Rises.meets(kind, code, required);
        var alone = new TreeMap<Integer, Optional<BigDecimal>>();
        indicators.forEach(number -> alone.put(number, rises.smallest(Set.of(number), met)));
        return new Requirement(
                kind,
                code,
                nameTh,
                required,
                now,
                missing,
                rises.smallest(indicators, met),
                alone.entrySet().stream().map(this::alone).toList());
    }

    private Requirement.Alone alone(Map.Entry<Integer, Optional<BigDecimal>> rise) {
        var now = scores.indicators().get(rise.getKey());
        var indicator = criteria.indicator(rise.getKey()).orElseThrow();
        return new Requirement.Alone(indicator, now, rise.getValue());
    }

    /** Scores that reach the level: each floor by the smallest equal rise of its indicators, then overall by one of all. */
    private Optional<Raised> sufficient(List<Requirement> requirements) {
        if (!scores.missing().isEmpty() || criteria.indicators().isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(rises.filling(requirements));
    }
}
