package prongsai.assessment.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import prongsai.assessment.criteria.Level;
import prongsai.assessment.criteria.SomeCriteria;

/** All 39 published results of FY2563. */
class GoldenRowsTest {

    private final Scoring scoring = new Scoring(SomeCriteria.aaToF());

    static List<GoldenRow> rows() {
        return GoldenRow.all();
    }

    @Test
    void thereAreThirtyNineAndOneHasNoEitPart() {
        assertThat(rows())
                .hasSize(39)
                .filteredOn(row -> row.parts().contains(null))
                .hasSize(1);
    }

    @ParameterizedTest
    @MethodSource("rows")
    void overallAndLevelAreThePublishedOnes(GoldenRow row) {
        var total = scoring.of(ScoreSheet.ofIndicators(row.scores())).total().orElseThrow();

        assertThat(total.overall()).isEqualTo(row.overall());
        assertThat(total.level()).map(Level::code).contains(row.level());
    }

    @ParameterizedTest
    @MethodSource("rows")
    void printedPartsAreRoundingsOfTheUnroundedOnes(GoldenRow row) {
        // Two of the 116 parts are ties (24.365 and 25.045) that the source printed half up: a part is printed, never
        // used.
        var means = List.of(mean(row, 1, 5), mean(row, 6, 8), mean(row, 9, 10));
        var weights = List.of(30, 30, 40);

        for (int i = 0; i < means.size(); i++) {
            var weighted = List.of(new Mean.Weighted(means.get(i), weights.get(i)));
            if (row.parts().get(i) != null) {
                assertThat(row.parts().get(i))
                        .isIn(
                                Mean.weighted(weighted, RoundingMode.HALF_EVEN),
                                Mean.weighted(weighted, RoundingMode.HALF_UP));
            }
        }
    }

    @Test
    void addingRoundedPartsWouldMissElevenResults() {
        var complete =
                rows().stream().filter(row -> !row.parts().contains(null)).toList();
        var missed = complete.stream()
                .filter(row -> row.parts().stream()
                                .reduce(BigDecimal.ZERO, BigDecimal::add)
                                .compareTo(row.overall())
                        != 0)
                .toList();

        assertThat(missed).hasSize(11);
    }

    private static Mean mean(GoldenRow row, int from, int to) {
        return Mean.of(row.scores().entrySet().stream()
                .filter(entry -> entry.getKey() >= from && entry.getKey() <= to)
                .map(Map.Entry::getValue)
                .toList());
    }
}
