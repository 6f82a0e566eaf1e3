package prongsai.assessment.trend;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import prongsai.assessment.criteria.Criteria;
import prongsai.assessment.criteria.SomeCriteria;
import prongsai.assessment.score.ScoreSheet;
import prongsai.assessment.score.Scores;
import prongsai.assessment.score.Scoring;

class GapPropertiesTest {

    private static final int HUNDREDTHS = 10_000;
    private static final BigDecimal STEP = new BigDecimal("0.01");

    private final Criteria criteria = SomeCriteria.withFloors();

    @Property(tries = 200)
    void filledGapReachesTheLevel(@ForAll @Size(10) List<@IntRange(min = 6_000, max = HUNDREDTHS) Integer> hundredths) {
        for (var gap : new Gap(criteria, sheet(hundredths)).above()) {
            assertThat(rank(gap.sufficient().orElseThrow().on(sheet(hundredths))))
                    .as(gap.level().code())
                    .isLessThanOrEqualTo(criteria.levels().indexOf(gap.level()));
        }
    }

    @Property(tries = 200)
    void oneHundredthLessOfARiseIsNotEnough(
            @ForAll @Size(10) List<@IntRange(min = 6_000, max = HUNDREDTHS) Integer> hundredths) {
        for (var gap : new Gap(criteria, sheet(hundredths)).above()) {
            var overall = gap.requirements().get(0);
            overall.equalRise().ifPresent(rise -> {
                assertThat(overall(raised(hundredths, rise))).isGreaterThanOrEqualTo(overall.required());
                assertThat(overall(raised(hundredths, rise.subtract(STEP)))).isLessThan(overall.required());
            });
        }
    }

    @Property
    void raisingAnyScoreNeverLowersTheLevel(
            @ForAll @Size(10) List<@IntRange(max = HUNDREDTHS) Integer> hundredths,
            @ForAll @IntRange(min = 1, max = 10) int number,
            @ForAll @IntRange(max = HUNDREDTHS) int other) {
        var raised = new TreeMap<>(sheet(hundredths).indicators());
        raised.merge(number, BigDecimal.valueOf(other, 2), BigDecimal::max);

        assertThat(rank(ScoreSheet.ofIndicators(raised))).isLessThanOrEqualTo(rank(sheet(hundredths)));
    }

    /** From 0, the best. */
    private int rank(ScoreSheet sheet) {
        var level = new Scoring(criteria)
                .of(sheet)
                .total()
                .flatMap(Scores.Total::level)
                .orElseThrow();
        return criteria.levels().indexOf(level);
    }

    private BigDecimal overall(ScoreSheet sheet) {
        return new Scoring(criteria).of(sheet).total().orElseThrow().overall();
    }

    private static ScoreSheet raised(List<Integer> hundredths, BigDecimal rise) {
        Map<Integer, BigDecimal> scores = new TreeMap<>(sheet(hundredths).indicators());
        scores.replaceAll((number, score) -> score.add(rise).min(BigDecimal.valueOf(HUNDREDTHS, 2)));
        return ScoreSheet.ofIndicators(scores);
    }

    private static ScoreSheet sheet(List<Integer> hundredths) {
        Map<Integer, BigDecimal> scores = new TreeMap<>();
        hundredths.forEach(score -> scores.put(scores.size() + 1, BigDecimal.valueOf(score, 2)));
        return ScoreSheet.ofIndicators(scores);
    }
}
