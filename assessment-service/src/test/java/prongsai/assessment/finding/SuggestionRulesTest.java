package prongsai.assessment.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import prongsai.assessment.criteria.Criteria;
import prongsai.assessment.criteria.SomeContent;
import prongsai.assessment.criteria.SomeCriteria;
import prongsai.assessment.score.Documents;

class SuggestionRulesTest {

    private final Criteria criteria = SomeCriteria.aaToFWithIndicatorLevels();

    @Test
    void educationAreaOfficesTwoListsAreReproducedExactly() {
        var suggestions = rules("95", "95", "OIT", false).suggest(criteria, Documents.educationArea(), Map.of());

        assertThat(indicators(suggestions, Severity.URGENT)).containsExactly(8, 7, 6, 2);
        assertThat(indicators(suggestions, Severity.IMPROVE)).containsExactly(9, 10);
        assertThat(suggestions).hasSize(6); // 1, 3, 4, 5 are in neither
        assertThat(suggestions.get(0).text()).isEqualTo("ตัวชี้วัดที่ 8 การปรับปรุงระบบการทำงาน (คะแนนร้อยละ 90.53)");
    }

    @Test
    void whatIsExcellentIsToBeKeptUpWhereThatIsWanted() {
        var suggestions = rules("95", "95", "OIT", true).suggest(criteria, Documents.educationArea(), Map.of());

        assertThat(indicators(suggestions, Severity.MAINTAIN)).containsExactly(4, 1, 3, 5);
        assertThat(suggestions).hasSize(10); // every indicator has a disposition
    }

    @Test
    void municipalityKeepsUpWhatItDiscloses() {
        var suggestions = rules("85", "95", null, true).suggest(criteria, Documents.municipality(), Map.of());

        assertThat(indicators(suggestions, Severity.URGENT)).isEmpty();
        assertThat(indicators(suggestions, Severity.IMPROVE)).containsExactly(4, 5, 2);
        assertThat(indicators(suggestions, Severity.MAINTAIN)).containsExactly(3, 6, 7, 8, 1, 9, 10);
    }

    @ParameterizedTest
    @CsvSource({"84.99, URGENT", "85.00, IMPROVE", "94.99, IMPROVE", "95.00, MAINTAIN", "100, MAINTAIN"})
    void boundaries(String score, Severity severity) {
        var suggestions = rules("85", "95", null, true).suggest(criteria, Map.of(1, score(score)), Map.of());

        assertThat(suggestions).extracting(Suggestion::severity).containsExactly(severity);
        assertThat(suggestions.get(0).origin()).isEqualTo(Origin.SCORE);
    }

    @Test
    void lowItemsAreSuggestedAfterTheIndicators() {
        var withItems = SomeContent.nacc(SomeCriteria.aaToFLevels()).items(9, 3).criteria();
        var suggestions = rules("85", "95", "OIT", true)
                .suggest(
                        withItems,
                        Map.of(9, score("50")),
                        Map.of("o1", score("100"), "o2", score("0"), "o3", score("90")));

        assertThat(suggestions)
                .extracting(Suggestion::severity, Suggestion::origin, Suggestion::itemCode)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(Severity.URGENT, Origin.SCORE, null),
                        org.assertj.core.groups.Tuple.tuple(Severity.URGENT, Origin.OIT_ITEM, "o2"),
                        org.assertj.core.groups.Tuple.tuple(Severity.IMPROVE, Origin.OIT_ITEM, "o3"));
        assertThat(suggestions.get(1).content().printedReferences()).containsExactly("o2");
    }

    @Test
    void reasonsNameScoreAndThresholdInBothLanguages() {
        var reason = rules("95", "95", null, false)
                .suggest(criteria, Map.of(8, score("90.53")), Map.of())
                .get(0)
                .reason();

        assertThat(List.of(reason.th(), reason.en()))
                .allSatisfy(text -> assertThat(text).contains("90.53", "95.00"));
        assertThat(reason.th()).containsPattern("[\\u0E01-\\u0E5B]");
    }

    private static SuggestionRules rules(String urgentBelow, String excellentAt, String improve, boolean maintain) {
        return new SuggestionRules(score(urgentBelow), score(excellentAt), improve, maintain);
    }

    private static List<Integer> indicators(List<Suggestion> suggestions, Severity severity) {
        return suggestions.stream()
                .filter(suggestion -> suggestion.severity() == severity)
                .map(Suggestion::indicator)
                .filter(Objects::nonNull)
                .toList();
    }

    private static BigDecimal score(String value) {
        return new BigDecimal(value);
    }
}
