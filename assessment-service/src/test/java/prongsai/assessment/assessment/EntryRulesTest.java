package prongsai.assessment.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import prongsai.assessment.criteria.AggregationMethod;
import prongsai.assessment.criteria.SomeContent;
import prongsai.assessment.criteria.SomeCriteria;
import prongsai.assessment.finding.GivenFinding;
import prongsai.assessment.finding.Origin;
import prongsai.assessment.finding.Severity;
import prongsai.kit.problem.Fault;

class EntryRulesTest {

    private final EntryRules rules = new EntryRules(SomeContent.nacc(SomeCriteria.levelsWithFloors())
            .part("EIT_1", "EIT")
            .part("EIT_2", "EIT")
            .aggregating(9, AggregationMethod.FLAT_MEAN)
            .items(9, 5)
            .criteria());

    @Test
    void tenIndicatorsGivenOnceAreInOrder() {
        assertThat(broken(IntStream.rangeClosed(1, 10).toArray())).isEmpty();
    }

    @Test
    void noIndicatorAtAllIsInOrder() {
        assertThat(broken(new int[0])).isEmpty();
    }

    @Test
    void indicatorOutsideTheCriteriaIsNamedWithItsPlace() {
        assertThat(broken(1, 11)).containsExactly("/indicators/1/number");
    }

    @Test
    void indicatorGivenTwiceIsNamedWhereItComesAgain() {
        assertThat(broken(1, 2, 1, 2)).containsExactly("/indicators/2/number", "/indicators/3/number");
    }

    @Test
    void findingRefersToAnIndicatorOfTheCriteria() {
        assertThat(broken(finding(10, null), finding(11, null), finding(null, null)))
                .containsExactly("/findings/1/indicator");
    }

    @ParameterizedTest
    @ValueSource(strings = {"i2", "E๑๕", "๐๑๔", "๒๑"})
    void itemCodeMayBeDamagedOrAmbiguous(String code) {
        assertThat(broken(finding(1, code))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"??", "x1", "ข้อสุดท้าย", " "})
    void itemCodeMustBeACode(String code) {
        assertThat(broken(finding(1, code))).containsExactly("/findings/0/itemCode");
    }

    @ParameterizedTest
    @CsvSource({
        "o1, ''",
        "๐๑, ''",
        "i1, ''", // these criteria know no questions of IIT: kept without counting
        "o6, /items/0/code",
        "๒๑, /items/0/code",
        "??, /items/0/code"
    })
    void itemIsOneOfTheCriteriaAsFarAsTheyKnowThem(String code, String pointer) {
        assertThat(broken("items", List.of(Map.of("code", code, "score", 50))))
                .isEqualTo(pointer.isEmpty() ? List.of() : List.of(pointer));
    }

    /** Of the years from FY2566 on only parts of the lists are known, and they make no scores. */
    @ParameterizedTest
    @ValueSource(strings = {"o34", "o1", "e1"})
    void anyItemIsTakenWhereTheListMakesNoScores(String code) {
        var partlyKnown = SomeContent.nacc(SomeCriteria.levelsWithFloors())
                .item("o34", "มาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน")
                .question("e15", "หน่วยงานมีการปรับปรุงองค์กรให้มีความโปร่งใสมากขึ้น")
                .criteria();
        var entered = entered("items", List.of(Map.of("code", code, "score", 50)));

        assertThat(new EntryRules(partlyKnown).broken(entered)).isEmpty();
    }

    @Test
    void itemIsScoredOnceAndMayBeNamedAgain() {
        var scored = Map.<String, Object>of("code", "o1", "score", 50);
        var named = Map.<String, Object>of("code", "o1", "printedTitle", "ข้อมูลผู้บริหาร");

        assertThat(broken("items", List.of(scored, named, named))).isEmpty();
        assertThat(broken("items", List.of(scored, named, scored))).containsExactly("/items/2/code");
        assertThat(broken("items", List.of(Map.of("code", "o1")))).containsExactly("/items/0/score");
    }

    @Test
    void partIsOneOfTheCriteriaAndGivenOnce() {
        assertThat(broken("parts", List.of(part("EIT_1"), part("EIT_3"), part("EIT_1"))))
                .containsExactly("/parts/1/code", "/parts/2/code");
    }

    @Test
    void reportedScoreIsOfExactlyOneKnownThing() {
        assertThat(broken(
                        "reportedScores",
                        List.of(
                                Map.of("indicator", 1, "value", 90),
                                Map.of("instrument", "IIT", "value", 90),
                                Map.of("part", "EIT_1", "value", 90),
                                Map.of("value", 90),
                                Map.of("indicator", 1, "part", "EIT_1", "value", 90),
                                Map.of("indicator", 11, "value", 90),
                                Map.of("instrument", "XIT", "value", 90),
                                Map.of("part", "EIT_3", "value", 90))))
                .containsExactly(
                        "/reportedScores/3",
                        "/reportedScores/4",
                        "/reportedScores/5/indicator",
                        "/reportedScores/6/instrument",
                        "/reportedScores/7/part");
    }

    private List<String> broken(int... numbers) {
        return broken(
                "indicators",
                IntStream.of(numbers)
                        .mapToObj(number -> Map.of("number", number, "score", BigDecimal.TEN))
                        .toList());
    }

    private List<String> broken(GivenFinding... findings) {
        return broken("findings", List.of(findings));
    }

    private List<String> broken(String property, List<?> values) {
        return rules.broken(entered(property, values)).stream()
                .map(Fault::pointer)
                .toList();
    }

    private static CorrectAssessment entered(String property, List<?> values) {
        return new ObjectMapper().convertValue(Map.of(property, values), CorrectAssessment.class);
    }

    private static Map<String, Object> part(String code) {
        return Map.of("code", code, "score", 90);
    }

    private static GivenFinding finding(Integer indicator, String itemCode) {
        return new GivenFinding(Severity.IMPROVE, Origin.QUESTION, indicator, itemCode, null, "…");
    }
}
