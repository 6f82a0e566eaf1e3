package prongsai.assessment.trend;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import prongsai.assessment.criteria.AggregationMethod;
import prongsai.assessment.criteria.Criteria;
import prongsai.assessment.criteria.SomeContent;
import prongsai.assessment.criteria.SomeCriteria;
import prongsai.assessment.score.Documents;
import prongsai.assessment.score.ScoreSheet;
import prongsai.assessment.score.Scoring;
import prongsai.assessment.trend.ProjectScores.SupposedIndicator;
import prongsai.assessment.trend.ProjectScores.SupposedItem;
import prongsai.kit.problem.Fault;

class WhatIfTest {

    /** Indicator 10 is the mean of o1 to o4; o5 belongs to no indicator. */
    private final Criteria criteria = SomeContent.nacc(SomeCriteria.levelsWithFloors())
            .part("EIT_1", "EIT")
            .aggregating(10, AggregationMethod.FLAT_MEAN)
            .items(10, 4)
            .item("o5", "อื่น ๆ")
            .criteria();

    private final ScoreSheet withItems =
            new ScoreSheet(Documents.municipality(), items("100", "100", "100", "0"), Map.of(), null);

    @Test
    void supposedIndicatorTakesThePlaceOfTheGivenOne() {
        var sheet = supposing(List.of(new SupposedIndicator(4, score("93.58"))), List.of())
                .applied(withItems);

        var total = new Scoring(criteria).of(sheet).total().orElseThrow();
        assertThat(total.level()).map(level -> level.code()).contains("EXCELLENT");
    }

    @Test
    void supposedItemHasItsIndicatorComputedAnew() {
        var whatIf = supposing(List.of(), List.of(new SupposedItem("o4", score("50"))));

        assertThat(whatIf.broken(withItems)).isEmpty();
        assertThat(new Scoring(criteria)
                        .of(whatIf.applied(withItems))
                        .indicators()
                        .get(10))
                .isEqualTo("87.50");
    }

    @Test
    void whatCannotBeSupposedIsNamed() {
        var whatIf = supposing(
                List.of(new SupposedIndicator(11, score("90")), new SupposedIndicator(10, score("90"))),
                List.of(
                        new SupposedItem("o9", score("90")),
                        new SupposedItem("o5", score("90")),
                        new SupposedItem("o1", score("90"))));

        assertThat(whatIf.broken(withItems))
                .extracting(Fault::pointer)
                .containsExactly("/indicators/0/number", "/items/0/code", "/items/1/code", "/items/2/code");
    }

    @Test
    void nothingIsSupposedTwice() {
        var indicator = new SupposedIndicator(4, score("90"));
        var item = new SupposedItem("o4", score("50"));

        assertThat(supposing(List.of(indicator, indicator), List.of(item, item)).broken(withItems))
                .extracting(Fault::pointer)
                .containsExactly("/indicators/1/number", "/items/1/code");
    }

    @Test
    void itemWithoutTheOthersOfItsIndicatorComputesNothing() {
        var whatIf = supposing(List.of(), List.of(new SupposedItem("o4", score("100"))));

        assertThat(whatIf.broken(ScoreSheet.ofIndicators(Documents.municipality())))
                .extracting(Fault::pointer)
                .containsExactly("/items/0/code");
    }

    @Test
    void partIsSupposedByItsCode() {
        var known = new ProjectScores(null, null, List.of(new SupposedItem("EIT_1", score("80"))));
        var unknown = new ProjectScores(null, null, List.of(new SupposedItem("EIT_9", score("80"))));

        assertThat(new WhatIf(criteria, known).applied(withItems).parts()).containsEntry("EIT_1", score("80.00"));
        assertThat(new WhatIf(criteria, unknown).broken(withItems))
                .extracting(Fault::pointer)
                .containsExactly("/parts/0/code");
    }

    @Test
    void givenTotalSaysNothingOfSupposedScores() {
        var total = ScoreSheet.ofTotal(score("97.73"));
        var nothing = supposing(List.of(), List.of());
        var one = supposing(List.of(new SupposedIndicator(1, score("90"))), List.of());

        assertThat(new Scoring(criteria).of(nothing.applied(total)).total()).isPresent();
        assertThat(new Scoring(criteria).of(one.applied(total)).total()).isEmpty();
    }

    private WhatIf supposing(List<SupposedIndicator> indicators, List<SupposedItem> items) {
        return new WhatIf(criteria, new ProjectScores(indicators, items, null));
    }

    private static Map<String, BigDecimal> items(String... scores) {
        var items = new HashMap<String, BigDecimal>();
        for (var score : scores) {
            items.put("o" + (items.size() + 1), score(score));
        }
        return items;
    }

    private static BigDecimal score(String value) {
        return new BigDecimal(value);
    }
}
