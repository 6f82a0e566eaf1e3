package prongsai.assessment.criteria;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;

/** The levels of a scale in the order in which they are tried: the first that admits the scores wins. */
public final class LevelRules {

    private final List<Level> levels;

    /** A scale ends with a level that takes everything; one that does not is an {@link IllegalArgumentException}. */
    public LevelRules(List<Level> levels) {
        this.levels = List.copyOf(levels);
        if (levels.isEmpty() || !takesEverything(levels.get(levels.size() - 1))) {
            throw new IllegalArgumentException("the last level must be open to every score from 0");
        }
    }

    /** The level of an assessment. All scores are rounded to two decimals before. */
    public Level of(BigDecimal overall, Collection<BigDecimal> instruments) {
        return levels.stream()
                .filter(level -> level.admits(overall, instruments))
                .findFirst()
                .orElseThrow();
    }

    /** The level of a single indicator, to which no floor applies. */
    public Level of(BigDecimal score) {
        return of(score, List.of());
    }

    private static boolean takesEverything(Level last) {
        return last.overallFrom().signum() == 0 && last.instrumentsFrom() == null;
    }
}
