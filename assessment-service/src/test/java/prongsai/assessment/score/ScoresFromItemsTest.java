package prongsai.assessment.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import prongsai.assessment.criteria.AggregationMethod;
import prongsai.assessment.criteria.Criteria;
import prongsai.assessment.criteria.SomeContent;
import prongsai.assessment.criteria.SomeCriteria;

/** Indicators 9 and 10 from their items, as the NACC in FY2564 and as the University of Phayao. */
class ScoresFromItemsTest {

    private static final int ITEMS = 43;

    /** Sub-indicators of 9, 8, 7, 4, 5 and of 8, 2 items. */
    private static Criteria nacc2564() {
        return SomeContent.nacc(SomeCriteria.aaToFLevels())
                .aggregating(9, AggregationMethod.MEAN_OF_SUB_INDICATOR_MEANS)
                .aggregating(10, AggregationMethod.MEAN_OF_SUB_INDICATOR_MEANS)
                .subIndicator("9.1", 9, 9)
                .subIndicator("9.2", 9, 8)
                .subIndicator("9.3", 9, 7)
                .subIndicator("9.4", 9, 4)
                .subIndicator("9.5", 9, 5)
                .subIndicator("10.1", 10, 8)
                .subIndicator("10.2", 10, 2)
                .criteria();
    }

    /** The same items without sub-indicators. */
    private static Criteria phayao() {
        return SomeContent.nacc(SomeCriteria.aaToFLevels())
                .aggregating(9, AggregationMethod.FLAT_MEAN)
                .aggregating(10, AggregationMethod.FLAT_MEAN)
                .items(9, 33)
                .items(10, 10)
                .criteria();
    }

    @ParameterizedTest
    @CsvSource({
        // items without a point, indicators by sub-indicator means, indicators by a flat mean
        "'', 100.00, 100.00, 100.00, 100.00",
        "o1, 97.78, 100.00, 96.97, 100.00", // one of 9 in one of 5; one of 33
        "o10, 97.50, 100.00, 96.97, 100.00",
        "o18, 97.14, 100.00, 96.97, 100.00",
        "o25, 95.00, 100.00, 96.97, 100.00",
        "o29, 96.00, 100.00, 96.97, 100.00",
        "o34, 100.00, 93.75, 100.00, 90.00", // one of 8 in one of 2; one of 10
        "o42, 100.00, 75.00, 100.00, 90.00",
        "o1 o10 o18 o25 o29, 83.42, 100.00, 84.85, 100.00",
        "o42 o43, 100.00, 50.00, 100.00, 80.00"
    })
    void methodOfTheCriteriaDecidesWhatAnItemWeighs(
            String zeros, BigDecimal nine, BigDecimal ten, BigDecimal flatNine, BigDecimal flatTen) {
        var sheet = ScoreSheet.ofItems(allItemsBut(zeros, "0"));

        assertThat(new Scoring(nacc2564()).of(sheet).indicators()).isEqualTo(Map.of(9, nine, 10, ten));
        assertThat(new Scoring(phayao()).of(sheet).indicators()).isEqualTo(Map.of(9, flatNine, 10, flatTen));
    }

    @ParameterizedTest
    @CsvSource({
        // points that 33 and 10 items got together, as printed for faculties of the University of Phayao in FY2563
        "2450, 400, 74.24, 40.00",
        "1900, 50, 57.58, 5.00",
        "2200, 500, 66.67, 50.00"
    })
    void flatMeanPrintsWhatTheUniversityOfPhayaoPrinted(
            int nine, int ten, BigDecimal printedNine, BigDecimal printedTen) {
        Map<String, BigDecimal> items = new HashMap<>();
        points(items, 1, 33, nine);
        points(items, 34, 10, ten);

        assertThat(new Scoring(phayao()).of(ScoreSheet.ofItems(items)).indicators())
                .isEqualTo(Map.of(9, printedNine, 10, printedTen));
    }

    @Test
    void overallComesFromIndicatorsThatWereNotRoundedBefore() {
        var items = allItemsBut(null, "0");
        items.put("o1", new BigDecimal("0.73")); // of 33: 0.02212…
        Map<Integer, BigDecimal> given = new TreeMap<>();
        IntStream.rangeClosed(1, 8).forEach(number -> given.put(number, BigDecimal.ZERO));
        given.put(1, new BigDecimal("0.01"));

        var scores = new Scoring(phayao()).of(new ScoreSheet(given, items, Map.of(), null));

        assertThat(scores.indicators()).containsEntry(9, new BigDecimal("0.02"));
        // 0.06 · 0.01 + 0.2 · 0.02212… = 0.00502…; from 0.02 it would be 0.0046
        assertThat(scores.total().orElseThrow().overall()).isEqualTo(new BigDecimal("0.01"));
    }

    @Test
    void indicatorWithAMissingItemHasNoScoreAndTheItemIsNamed() {
        var items = allItemsBut(null, "0");
        items.remove("o7");
        items.remove("o33");

        var scores = new Scoring(nacc2564()).of(ScoreSheet.ofItems(items));

        assertThat(scores.indicators()).containsOnlyKeys(10);
        assertThat(scores.missing()).containsExactly(1, 2, 3, 4, 5, 6, 7, 8, 9);
        assertThat(scores.missingItems()).containsExactly("o7", "o33");
    }

    @Test
    void itemsOfAnIndicatorThatNobodyBeganAreNotMissing() {
        var scores = new Scoring(nacc2564()).of(ScoreSheet.ofIndicators(Documents.municipality()));

        assertThat(scores.missingItems()).isEmpty();
        assertThat(scores.computed()).isEmpty();
    }

    @Test
    void givenScoreWinsAndTheComputedOneStandsBesideIt() {
        var items = allItemsBut("o1", "0");

        var scores = new Scoring(nacc2564()).of(new ScoreSheet(Documents.municipality(), items, Map.of(), null));

        assertThat(scores.indicators()).containsEntry(9, new BigDecimal("100.00"));
        assertThat(scores.computed()).containsEntry(9, new BigDecimal("97.78"));
        assertThat(scores.total().orElseThrow().overall()).isEqualTo(new BigDecimal("97.73"));
    }

    @Test
    void itemsOfAGivenIndicatorComputeNothing() {
        var criteria = SomeContent.nacc(SomeCriteria.aaToFLevels()).items(9, 33).criteria();

        var scores = new Scoring(criteria).of(ScoreSheet.ofItems(allItemsBut(null, "0")));

        assertThat(scores.indicators()).isEmpty();
        assertThat(scores.missingItems()).isEmpty();
    }

    private static void points(Map<String, BigDecimal> items, int first, int count, int points) {
        for (int i = 0; i < count; i++) {
            items.put("o" + (first + i), BigDecimal.valueOf(Math.min(100, Math.max(0, points - 100 * i))));
        }
    }

    /** All items with 100, but these; null: all of them. */
    private static Map<String, BigDecimal> allItemsBut(String others, String score) {
        Map<String, BigDecimal> items = new HashMap<>();
        for (int i = 1; i <= ITEMS; i++) {
            items.put("o" + i, new BigDecimal(others == null ? score : "100"));
        }
        var codes = others == null || others.isEmpty() ? List.<String>of() : Arrays.asList(others.split(" "));
        codes.forEach(code -> items.put(code, new BigDecimal(score)));
        return items;
    }
}
