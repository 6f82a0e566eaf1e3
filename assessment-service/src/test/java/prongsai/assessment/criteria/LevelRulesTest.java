package prongsai.assessment.criteria;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static prongsai.assessment.criteria.SomeCriteria.level;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LevelRulesTest {

    @ParameterizedTest
    @CsvSource({
        "100.00, AA",
        "95.00, AA",
        "94.99, A",
        "85.00, A",
        "84.99, B",
        "75.00, B",
        "74.99, C",
        "65.00, C",
        "64.99, D",
        "55.00, D",
        "54.99, E",
        "50.00, E",
        "49.99, F",
        "0.00, F"
    })
    void scaleFromAaToFHasHalfOpenIntervals(BigDecimal score, String level) {
        assertThat(new LevelRules(SomeCriteria.aaToFLevels()).of(score).code()).isEqualTo(level);
    }

    @ParameterizedTest
    @CsvSource({
        "AA, true",
        "A, true",
        "B, false",
        "C, false",
        "D, false",
        "E, false",
        "F, false",
    })
    void onlyAaAndAPass(String code, boolean passed) {
        assertThat(SomeCriteria.aaToF().level(code).orElseThrow().passed()).isEqualTo(passed);
    }

    @ParameterizedTest
    @CsvSource({
        "95.00, 95.00, 95.00, 95.00, EXCELLENT",
        "97.00, 94.99, 98.00, 98.00, GOOD", // one instrument below 95 takes ผ่านดีเยี่ยม away
        "94.99, 95.00, 95.00, 95.00, GOOD",
        "85.00, 85.00, 85.00, 85.00, GOOD",
        "90.00, 84.99, 92.00, 92.00, PASS",
        "95.00, 84.99, 99.00, 99.00, PASS", // however good the rest is
        "84.99, 84.99, 84.99, 84.99, IMPROVE",
        "70.00, 70.00, 70.00, 70.00, IMPROVE",
        "69.99, 69.99, 69.99, 69.99, IMPROVE_URGENTLY",
        "0.00, 0.00, 0.00, 0.00, IMPROVE_URGENTLY"
    })
    void newerScaleAsksItOfEveryInstrumentToo(
            BigDecimal overall, BigDecimal iit, BigDecimal eit, BigDecimal oit, String level) {
        var rules = new LevelRules(SomeCriteria.levelsWithFloors());

        assertThat(rules.of(overall, List.of(iit, eit, oit)).code()).isEqualTo(level);
    }

    @Test
    void firstRuleThatAdmitsTheScoreWins() {
        var rules =
                new LevelRules(List.of(level("FIRST", null, true, "50", null), level("SECOND", null, true, "0", null)));

        assertThat(rules.of(new BigDecimal("50.00")).code()).isEqualTo("FIRST");
    }

    @Test
    void scaleThatLeavesAScoreWithoutLevelIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new LevelRules(List.of()));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new LevelRules(List.of(level("A", null, true, "0.01", null))));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new LevelRules(List.of(level("A", null, true, "0", "50"))));
    }
}
