package prongsai.assessment.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import prongsai.assessment.criteria.SomeCriteria;
import prongsai.assessment.finding.GivenFinding;
import prongsai.assessment.finding.Origin;
import prongsai.assessment.finding.Severity;
import prongsai.kit.problem.Fault;

class EntryRulesTest {

    private final EntryRules rules = new EntryRules(SomeCriteria.withFloors());

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

    private List<String> broken(int... numbers) {
        var indicators = IntStream.of(numbers)
                .mapToObj(number -> new GivenIndicator(number, BigDecimal.TEN, null))
                .toList();
        return pointers(new CorrectAssessment(null, indicators, null, null, null));
    }

    private List<String> broken(GivenFinding... findings) {
        return pointers(new CorrectAssessment(null, null, null, null, List.of(findings)));
    }

    private List<String> pointers(CorrectAssessment entered) {
        return rules.broken(entered).stream().map(Fault::pointer).toList();
    }

    private static GivenFinding finding(Integer indicator, String itemCode) {
        return new GivenFinding(Severity.IMPROVE, Origin.QUESTION, indicator, itemCode, null, "…");
    }
}
