package prongsai.assessment.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import prongsai.assessment.criteria.Criteria;
import prongsai.assessment.criteria.Level;
import prongsai.assessment.criteria.SomeContent;
import prongsai.assessment.criteria.SomeCriteria;

/** Of older years only the total is known; and an instrument may have parts, to which floors apply, too. */
class ScoresFromTotalTest {

    private static final Criteria SCALE_WITH_FLOORS =
            SomeContent.scale(SomeCriteria.levelsWithFloors()).criteria();

    @ParameterizedTest
    @CsvSource({"77.70, B", "80.19, B", "90.67, A", "84.99, B", "85.00, A", "97.37, AA", "0.00, F"})
    void scaleAloneGivesATotalItsLevel(BigDecimal total, String level) {
        var criteria = SomeContent.scale(SomeCriteria.aaToFLevels()).criteria();

        assertTotal(new Scoring(criteria).of(ScoreSheet.ofTotal(total)), total, level);
    }

    @ParameterizedTest
    @CsvSource({
        "100.00,", // EXCELLENT, GOOD or PASS: the instruments decide
        "95.00,",
        "85.00,",
        "84.99, IMPROVE", // whatever the instruments are
        "70.00, IMPROVE",
        "69.99, IMPROVE_URGENTLY"
    })
    void levelIsNotGuessedWhereAnUnknownFloorDecides(BigDecimal total, String level) {
        assertTotal(new Scoring(SCALE_WITH_FLOORS).of(ScoreSheet.ofTotal(total)), total, level);
    }

    @ParameterizedTest
    @CsvSource({
        "84.99, PASS", // one instrument below 85 is enough to know it
        "85.00,",
        "95.00,"
    })
    void instrumentThatIsKnownMayDecide(BigDecimal oit, String level) {
        var criteria = SomeCriteria.withFloors();
        var sheet = new ScoreSheet(Map.of(9, oit, 10, oit), Map.of(), Map.of(), new BigDecimal("96.00"));

        assertTotal(new Scoring(criteria).of(sheet), new BigDecimal("96.00"), level);
    }

    @Test
    void floorAboveATotalCannotBeReachedByAllInstruments() {
        var criteria = SomeContent.scale(List.of(
                        SomeCriteria.level("BEST", null, true, "80", "90"),
                        SomeCriteria.level("REST", null, true, "0", null)))
                .criteria();

        assertTotal(
                new Scoring(criteria).of(ScoreSheet.ofTotal(new BigDecimal("89.99"))), new BigDecimal("89.99"), "REST");
        assertTotal(
                new Scoring(criteria).of(ScoreSheet.ofTotal(new BigDecimal("90.00"))), new BigDecimal("90.00"), null);
    }

    @Test
    void computedTotalCountsMoreThanAGivenOne() {
        var sheet = new ScoreSheet(Documents.municipality(), Map.of(), Map.of(), new BigDecimal("99.73"));

        assertTotal(new Scoring(SomeCriteria.withFloors()).of(sheet), new BigDecimal("97.73"), "GOOD");
    }

    @Test
    void withoutInstrumentsAndTotalThereIsNone() {
        assertThat(new Scoring(SCALE_WITH_FLOORS)
                        .of(ScoreSheet.ofIndicators(Map.of()))
                        .total())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "95.00, 95.00, GOOD", // the municipality: IIT is below 95
        "85.00, 85.00, GOOD",
        "84.99, 99.00, PASS",
        "99.00, 84.99, PASS"
    })
    void floorsApplyToPartsThatHaveAScore(BigDecimal first, BigDecimal second, String level) {
        var criteria = SomeContent.nacc(SomeCriteria.levelsWithFloors())
                .part("EIT_1", "EIT")
                .part("EIT_2", "EIT")
                .criteria();
        var sheet = new ScoreSheet(Documents.municipality(), Map.of(), Map.of("EIT_1", first, "EIT_2", second), null);

        assertTotal(new Scoring(criteria).of(sheet), new BigDecimal("97.73"), level);
    }

    private static void assertTotal(Scores scores, BigDecimal overall, String level) {
        var total = scores.total().orElseThrow();
        assertThat(total.overall()).isEqualTo(overall);
        assertThat(total.level().map(Level::code).orElse(null)).isEqualTo(level);
    }
}
