package prongsai.assessment.trend;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import prongsai.assessment.criteria.AggregationMethod;
import prongsai.assessment.criteria.Criteria;
import prongsai.assessment.criteria.Level;
import prongsai.assessment.criteria.SomeContent;
import prongsai.assessment.criteria.SomeCriteria;
import prongsai.assessment.score.Documents;
import prongsai.assessment.score.ScoreSheet;
import prongsai.assessment.score.Scores;
import prongsai.assessment.score.Scoring;

class GapTest {

    private final Criteria criteria = SomeCriteria.withFloors();

    @Test
    void municipalityMissesEightHundredthsInIit() {
        var levels = new Gap(criteria, ScoreSheet.ofIndicators(Documents.municipality())).above();

        assertThat(levels).extracting(gap -> gap.level().code()).containsExactly("EXCELLENT");
        var requirements = levels.get(0).requirements();
        assertThat(requirements)
                .extracting(Requirement::kind)
                .containsExactly(
                        Requirement.Kind.OVERALL,
                        Requirement.Kind.INSTRUMENT,
                        Requirement.Kind.INSTRUMENT,
                        Requirement.Kind.INSTRUMENT);
        assertThat(requirements)
                .extracting(requirement -> requirement.missing().orElseThrow().toString())
                .containsExactly("0.00", "0.08", "0.00", "0.00");
        var iit = requirements.get(1);
        assertThat(iit.now()).contains(score("94.92"));
        assertThat(iit.equalRise()).contains(score("0.08")); // 94.918 + 0.07 is 94.99, + 0.08 is 95.00
        assertThat(iit.alone())
                .extracting(
                        alone -> alone.indicator().number(),
                        alone -> alone.rise().orElseThrow().toString())
                .contains(org.assertj.core.groups.Tuple.tuple(4, "0.39")); // 0.385 of the sum are missing
    }

    @Test
    void smallestRisesReachTheLevel() {
        var sheet = ScoreSheet.ofIndicators(Documents.municipality());
        var sufficient = new Gap(criteria, sheet).above().get(0).sufficient().orElseThrow();

        assertThat(level(sheet)).isEqualTo("GOOD");
        assertThat(level(sufficient.on(sheet))).isEqualTo("EXCELLENT");
        assertThat(sufficient.indicators()).containsOnlyKeys(1, 2, 3, 4, 5); // the other instruments stay
        assertThat(sufficient.indicators().get(4)).isEqualTo("93.27");
    }

    @Test
    void whoIsAtTheTopMissesNothing() {
        assertThat(new Gap(criteria, all("95.00")).above()).isEmpty();
    }

    @Test
    void everyHigherLevelIsToldTheNextFirst() {
        var levels = new Gap(criteria, all("69.99")).above();

        assertThat(levels)
                .extracting(gap -> gap.level().code())
                .containsExactly("IMPROVE", "PASS", "GOOD", "EXCELLENT");
        assertThat(levels)
                .extracting(
                        gap -> gap.requirements().get(0).missing().orElseThrow().toString())
                .containsExactly("0.01", "15.01", "15.01", "25.01");
        assertThat(levels.get(1).requirements()).hasSize(1); // PASS has no floors
    }

    @ParameterizedTest
    @CsvSource({
        // scores of all indicators, level, missing to the next in overall
        "84.99, IMPROVE, 0.01",
        "85.00, GOOD, 10.00",
        "94.99, GOOD, 0.01"
    })
    void boundaries(String scores, String level, String missing) {
        var sheet = all(scores);

        assertThat(level(sheet)).isEqualTo(level);
        assertThat(new Gap(criteria, sheet).above().get(0).requirements().get(0).missing())
                .contains(score(missing));
    }

    @ParameterizedTest
    @CsvSource({
        // indicators 9 and 10, their mean, what OIT misses, equal rise
        "95.00, 94.99, 0.00, ", // 94.995 is a tie, rounded to the even 95.00
        "94.99, 94.99, 0.01, 0.01",
        "94.98, 94.99, 0.02, 0.01", // 94.985 is rounded to 94.98, but 0.01 more is the tie again
        "95.02, 94.94, 0.02, 0.02"
    })
    void roundingDecidesWhetherTheFloorIsMet(String ninth, String tenth, String missing, String rise) {
        var scores = new TreeMap<>(all("100.00").indicators());
        scores.put(9, score(ninth));
        scores.put(10, score(tenth));
        var gap = new Gap(criteria, ScoreSheet.ofIndicators(scores)).above();

        if (rise == null) {
            assertThat(gap).isEmpty();
        } else {
            var oit = gap.get(0).requirements().get(3);
            assertThat(oit.missing()).contains(score(missing));
            assertThat(oit.equalRise()).contains(score(rise));
        }
    }

    @Test
    void computedIndicatorsAreNotRoundedOnTheWay() {
        var computed = SomeContent.nacc(SomeCriteria.levelsWithFloors())
                .aggregating(9, AggregationMethod.FLAT_MEAN)
                .aggregating(10, AggregationMethod.FLAT_MEAN)
                .items(9, 3)
                .items(10, 3)
                .criteria();
        var given = new TreeMap<>(all("80.00").indicators());
        given.keySet().removeAll(List.of(9, 10));
        var items = Map.of(
                "o1",
                score("95"),
                "o2",
                score("95"),
                "o3",
                score("94.99"), // 94.99666…, shown as 95.00
                "o4",
                score("95"),
                "o5",
                score("95"),
                "o6",
                score("94.98")); // 94.99333…, shown as 94.99
        var sheet = new ScoreSheet(given, items, Map.of(), null);
        var excellent = new Gap(computed, sheet)
                .above().stream().reduce((next, last) -> last).orElseThrow();

        assertThat(excellent.requirements().get(3).missing()).contains(score("0.00")); // 94.995 is 95.00
        assertThat(new Scoring(computed)
                        .of(excellent.sufficient().orElseThrow().on(sheet))
                        .total()
                        .flatMap(Scores.Total::level))
                .map(Level::code)
                .contains("EXCELLENT");
    }

    @Test
    void whatEvenOneHundredDoesNotMendIsTold() {
        var scores = new TreeMap<>(all("100.00").indicators());
        scores.putAll(Map.of(9, score("60.00"), 10, score("60.00")));
        var oit = new Gap(criteria, ScoreSheet.ofIndicators(scores))
                .above()
                .get(1)
                .requirements()
                .get(3);

        assertThat(oit.equalRise()).contains(score("25.00"));
        assertThat(oit.alone()).extracting(Requirement.Alone::rise).containsExactly(Optional.empty(), Optional.empty());
    }

    @Test
    void partsMustReachTheFloorToo() {
        var withPart = SomeContent.nacc(SomeCriteria.levelsWithFloors())
                .part("EIT_1", "EIT")
                .criteria();
        var sheet = new ScoreSheet(all("96.00").indicators(), Map.of(), Map.of("EIT_1", score("94.90")), null);
        var gap = new Gap(withPart, sheet).above().get(0);

        var part = gap.requirements().get(4);
        assertThat(part.kind()).isEqualTo(Requirement.Kind.PART);
        assertThat(part.missing()).contains(score("0.10"));
        assertThat(new Scoring(withPart)
                        .of(gap.sufficient().orElseThrow().on(sheet))
                        .total()
                        .flatMap(Scores.Total::level))
                .map(Level::code)
                .contains("EXCELLENT");
    }

    @Test
    void ofATotalAloneTheFloorsAreNotKnown() {
        var gap = new Gap(criteria, ScoreSheet.ofTotal(score("84.00"))).above();

        assertThat(gap).extracting(one -> one.level().code()).containsExactly("PASS", "GOOD", "EXCELLENT");
        assertThat(gap.get(1).requirements().get(0).missing()).contains(score("1.00"));
        assertThat(gap.get(1).requirements().get(1).missing()).isEmpty();
        assertThat(gap.get(1).sufficient()).isEmpty();
    }

    @Test
    void whileIndicatorsAreMissingAllLevelsAreTold() {
        var scores = new TreeMap<>(Documents.municipality());
        scores.remove(8);
        var gap = new Gap(criteria, ScoreSheet.ofIndicators(scores)).above();

        assertThat(gap).hasSize(5);
        var excellent = gap.get(4);
        assertThat(excellent.requirements().get(0).now()).isEmpty();
        assertThat(excellent.requirements().get(1).equalRise()).contains(score("0.08")); // IIT is all there
        assertThat(excellent.sufficient()).isEmpty();
    }

    private String level(ScoreSheet sheet) {
        return new Scoring(criteria)
                .of(sheet)
                .total()
                .flatMap(Scores.Total::level)
                .orElseThrow()
                .code();
    }

    private static ScoreSheet all(String value) {
        Map<Integer, BigDecimal> scores = new TreeMap<>();
        IntStream.rangeClosed(1, 10).forEach(number -> scores.put(number, score(value)));
        return ScoreSheet.ofIndicators(scores);
    }

    private static BigDecimal score(String value) {
        return new BigDecimal(value);
    }
}
