package prongsai.assessment.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import prongsai.assessment.criteria.Criteria;
import prongsai.assessment.criteria.Level;
import prongsai.assessment.criteria.SomeCriteria;

class ScoringTest {

    private final Scoring scoring = new Scoring(SomeCriteria.withFloors());

    @Test
    void municipalityIsGoodAboveNinetyFiveBecauseIitIsBelow() {
        var scores = scoring.of(indicators(Documents.municipality()));

        assertTotal(scores, "97.73", "GOOD");
        assertThat(scores.instruments())
                .containsExactly(
                        entry("IIT", score("94.92")), entry("EIT", score("97.51")), entry("OIT", score("100.00")));
    }

    @Test
    void subDistrictIsGoodAboveNinetyFiveBecauseOitIsBelow() {
        var scores = scoring.of(indicators(Documents.subDistrict()));

        assertTotal(scores, "96.97", "GOOD");
        assertThat(scores.instruments().get("OIT")).isEqualTo(score("92.50"));
    }

    @Test
    void educationAreaHasATieThatIsRoundedToTheEvenDigit() {
        var scores = new Scoring(SomeCriteria.aaToFWithIndicatorLevels()).of(indicators(Documents.educationArea()));

        assertTotal(scores, "96.58", "AA"); // exactly 96.585; half up would print 96.59
    }

    @Test
    void tieOfThirdsIsSeenAsATie() {
        // EIT is 0.65 / 3 and overall exactly 0.065; had the third been cut off anywhere, it would be a little more
        var scores = scoring.of(indicators(allZeroBut(Map.of(6, score("0.65")))));

        assertTotal(scores, "0.06", "IMPROVE_URGENTLY");
    }

    @Test
    void levelIsDecidedByRoundedScores() {
        // overall 84.996 is 85.00; IIT 84.996 is 85.00
        var given = same("85.00");
        given.put(1, score("84.98"));

        var scores = scoring.of(indicators(given));

        assertTotal(scores, "85.00", "GOOD");
    }

    @Test
    void boundsAreScoresToo() {
        assertTotal(scoring.of(indicators(allZeroBut(Map.of()))), "0.00", "IMPROVE_URGENTLY");
        assertTotal(scoring.of(indicators(same("100"))), "100.00", "EXCELLENT");
    }

    @Test
    void instrumentWithAMissingIndicatorHasNoScoreAndNothingIsGuessed() {
        var given = new TreeMap<>(Documents.municipality());
        given.remove(4);
        given.remove(7);

        var scores = scoring.of(indicators(given));

        assertThat(scores.missing()).containsExactly(4, 7);
        assertThat(scores.instruments()).containsOnlyKeys("OIT");
        assertThat(scores.total()).isEmpty();
    }

    @Test
    void nothingGivenMeansEverythingIsMissing() {
        var scores = scoring.of(indicators(Map.of()));

        assertThat(scores.missing()).containsExactly(1, 2, 3, 4, 5, 6, 7, 8, 9, 10);
        assertThat(scores.instruments()).isEmpty();
        assertThat(scores.total()).isEmpty();
    }

    @Test
    void educationAreaBookletGivesEachIndicatorItsLevel() {
        Criteria criteria = SomeCriteria.aaToFWithIndicatorLevels();
        var levels = Documents.educationArea().values().stream()
                .map(score -> criteria.levelOf(score).orElseThrow().code())
                .toList();

        assertThat(levels).isEqualTo(List.of("AA", "A", "AA", "AA", "AA", "A", "A", "A", "AA", "AA"));
    }

    private static void assertTotal(Scores scores, String overall, String level) {
        var total = scores.total().orElseThrow();
        assertThat(total.overall()).isEqualTo(score(overall));
        assertThat(total.level()).map(Level::code).contains(level);
        assertThat(scores.missing()).isEmpty();
    }

    private static ScoreSheet indicators(Map<Integer, BigDecimal> given) {
        return ScoreSheet.ofIndicators(given);
    }

    private static Map<Integer, BigDecimal> allZeroBut(Map<Integer, BigDecimal> others) {
        var scores = same("0");
        scores.putAll(others);
        return scores;
    }

    private static Map<Integer, BigDecimal> same(String value) {
        Map<Integer, BigDecimal> scores = new TreeMap<>();
        for (int number = 1; number <= 10; number++) {
            scores.put(number, score(value));
        }
        return scores;
    }

    private static BigDecimal score(String value) {
        return new BigDecimal(value);
    }
}
