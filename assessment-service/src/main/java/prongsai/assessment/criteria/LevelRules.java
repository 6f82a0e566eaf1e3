package prongsai.assessment.criteria;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The levels of a scale in the order in which they are tried: the first that admits the scores wins. */
public final class LevelRules {

    private final List<Level> levels;

    /** A scale ends with a level that takes everything; one that does not is an {@link IllegalArgumentException}. */
    public LevelRules(List<Level> levels) {
        this.levels = List.copyOf(levels);
        if (levels.isEmpty() || !levels.get(levels.size() - 1).takesEverything()) {
            throw new IllegalArgumentException("the last level must be open to every score from 0");
        }
    }

    /** The level of an assessment of which every floor can be checked. All scores are rounded to two decimals before. */
    public Level of(BigDecimal overall, Collection<BigDecimal> floored) {
        return levels.stream()
                .filter(level -> level.admits(overall, floored))
                .findFirst()
                .orElseThrow();
    }

    /**
     * The level of an assessment of which not every instrument is known: empty where an unknown one decides, since nothing is
     * guessed.
     *
     * @param known the rounded scores of the instruments and parts that are known
     */
    public Optional<Level> ofPartlyKnown(BigDecimal overall, Collection<BigDecimal> known) {
        return levels.stream()
                .filter(level -> level.admits(overall, known) && level.isInReachOf(overall))
                .findFirst()
                .filter(level -> level.instrumentsFrom() == null);
    }

    /** The level of a single indicator, to which no floor applies. */
    public Level of(BigDecimal score) {
        return of(score, List.of());
    }
}
