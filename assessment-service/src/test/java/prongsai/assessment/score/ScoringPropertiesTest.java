package prongsai.assessment.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import prongsai.assessment.criteria.SomeCriteria;

class ScoringPropertiesTest {

    private static final int HUNDREDTHS = 10_000;

    private final Scoring scoring = new Scoring(SomeCriteria.aaToF());

    /** 0.30/5, 0.30/3 and 0.40/2 are whole per cents, so whole numbers can check what fractions compute. */
    @Property
    void overallIsWhatWholeNumbersSay(@ForAll @Size(10) List<@IntRange(max = HUNDREDTHS) Integer> hundredths) {
        long weighted = 6 * sum(hundredths, 0, 5) + 10 * sum(hundredths, 5, 8) + 20 * sum(hundredths, 8, 10);
        var expected = BigDecimal.valueOf(weighted, 4).setScale(2, RoundingMode.HALF_EVEN);

        assertThat(overall(hundredths)).isEqualTo(expected);
    }

    @Property
    void overallLiesBetweenTheLowestAndTheHighestIndicator(
            @ForAll @Size(10) List<@IntRange(max = HUNDREDTHS) Integer> hundredths) {
        assertThat(overall(hundredths))
                .isBetween(
                        BigDecimal.valueOf(Collections.min(hundredths), 2),
                        BigDecimal.valueOf(Collections.max(hundredths), 2));
    }

    private BigDecimal overall(List<Integer> hundredths) {
        Map<Integer, BigDecimal> scores = new TreeMap<>();
        hundredths.forEach(score -> scores.put(scores.size() + 1, BigDecimal.valueOf(score, 2)));
        return scoring.of(ScoreSheet.ofIndicators(scores)).total().orElseThrow().overall();
    }

    private static long sum(List<Integer> hundredths, int from, int to) {
        return hundredths.subList(from, to).stream()
                .mapToLong(Integer::longValue)
                .sum();
    }
}
