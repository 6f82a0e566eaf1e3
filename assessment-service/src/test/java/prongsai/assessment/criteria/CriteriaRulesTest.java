package prongsai.assessment.criteria;

import static org.assertj.core.api.Assertions.assertThat;
import static prongsai.assessment.criteria.SomeCriteria.level;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import prongsai.kit.problem.Fault;

class CriteriaRulesTest {

    private static SomeContent sound() {
        return SomeContent.nacc(SomeCriteria.levelsWithFloors());
    }

    @Test
    void criteriaAsShippedAreInOrderAndSoIsAScaleAlone() {
        assertThat(broken(sound())).isEmpty();
        assertThat(broken(SomeContent.nacc(SomeCriteria.aaToFLevels()))).isEmpty();
        assertThat(broken(SomeContent.scale(SomeCriteria.aaToFLevels()))).isEmpty();
        assertThat(broken(sound().aggregating(9, AggregationMethod.MEAN_OF_SUB_INDICATOR_MEANS)
                        .subIndicator("9.1", 9, 2)
                        .part("EIT_1", "EIT")))
                .isEmpty();
    }

    static List<Arguments> faults() {
        return List.of(
                Arguments.of(
                        "/instruments", sound().instrument("XIT", "อื่น", 1).indicators("XIT", "อื่น")),
                Arguments.of(
                        "/instruments",
                        SomeContent.scale(SomeCriteria.aaToFLevels())
                                .instrument("IIT", "ภายใน", 99)
                                .indicators("IIT", "การปฏิบัติหน้าที่")),
                Arguments.of(
                        "/instruments/1",
                        SomeContent.scale(SomeCriteria.aaToFLevels())
                                .instrument("IIT", "ภายใน", 60)
                                .instrument("EIT", "ภายนอก", 40)
                                .indicators("IIT", "การปฏิบัติหน้าที่")),
                Arguments.of("/indicators/10/instrument", sound().indicators("XIT", "อื่น")),
                Arguments.of("/parts/0/instrument", sound().part("XIT_1", "XIT")),
                Arguments.of("/parts/1/code", sound().part("EIT_1", "EIT").part("EIT_1", "EIT")),
                Arguments.of("/items/1/code", sound().item("o1", "โครงสร้าง").item("o1", "ข้อมูลผู้บริหาร")),
                Arguments.of("/items/0/indicator", sound().items(11, 1)),
                Arguments.of("/items/0/indicator", sound().items(1, 1)), // an item of OIT in an indicator of IIT
                Arguments.of("/indicators/8/aggregation", sound().aggregating(9, AggregationMethod.FLAT_MEAN)),
                Arguments.of(
                        "/indicators/8/aggregation",
                        sound().aggregating(9, AggregationMethod.MEAN_OF_SUB_INDICATOR_MEANS)
                                .items(9, 3)),
                Arguments.of(
                        "/indicators/8/aggregation", // an empty sub-indicator has no mean
                        sound().aggregating(9, AggregationMethod.MEAN_OF_SUB_INDICATOR_MEANS)
                                .subIndicator("9.1", 9, 1)
                                .subIndicator("9.2", 9, 0)),
                Arguments.of(
                        "/indicators/8/aggregation", // an item beside the sub-indicators
                        sound().aggregating(9, AggregationMethod.MEAN_OF_SUB_INDICATOR_MEANS)
                                .subIndicator("9.1", 9, 1)
                                .items(9, 1)),
                Arguments.of("/subIndicators/0/indicator", sound().subIndicator("11.1", 11, 0)),
                Arguments.of("/thresholds/passAt", sound().passAt("95.01")),
                Arguments.of("/thresholds/improveInstrument", sound().improving("XIT")),
                Arguments.of(
                        "/levels/1/overallFrom",
                        scale(level("A", null, true, "85", null), level("B", null, true, "85", null), REST)),
                Arguments.of(
                        "/levels/1/overallFrom",
                        scale(level("A", null, true, "85", "85"), level("B", null, true, "85", "85"), REST)),
                Arguments.of(
                        "/levels/1/overallFrom",
                        scale(level("A", null, true, "85", null), level("B", null, true, "95", null), REST)),
                Arguments.of("/levels/1/code", scale(level("F", null, true, "85", null), REST)),
                Arguments.of("/levels/0", scale(level("A", null, true, "0.01", null))),
                Arguments.of("/levels/0", scale(level("A", null, true, "0", "0"))));
    }

    private static final Level REST = level("F", null, false, "0", null);

    @ParameterizedTest
    @MethodSource("faults")
    void eachRuleSaysWhereItIsBroken(String pointer, SomeContent content) {
        assertThat(broken(content)).extracting(Fault::pointer).containsExactly(pointer);
    }

    @ParameterizedTest
    @MethodSource("faults")
    void everyFaultIsToldInBothLanguages(String pointer, SomeContent content) {
        assertThat(broken(content)).allSatisfy(fault -> {
            assertThat(fault.en()).matches("[\\x20-\\x7e]+");
            assertThat(fault.th()).matches(".*[ก-ฮ].*");
        });
    }

    @Test
    void allFaultsAreToldAtOnce() {
        assertThat(broken(sound().part("XIT_1", "XIT")
                        .passAt("100")
                        .item("o1", "ก")
                        .item("o1", "ข")))
                .extracting(Fault::pointer)
                .containsExactly("/items/1/code", "/parts/0/instrument", "/thresholds/passAt");
    }

    private static SomeContent scale(Level... levels) {
        return SomeContent.scale(List.of(levels));
    }

    private static List<Fault> broken(SomeContent content) {
        return CriteriaRules.broken(content.content());
    }
}
