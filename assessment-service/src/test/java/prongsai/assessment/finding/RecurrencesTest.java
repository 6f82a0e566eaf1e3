package prongsai.assessment.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import prongsai.assessment.criteria.Criteria;
import prongsai.assessment.criteria.SomeContent;
import prongsai.assessment.criteria.SomeCriteria;

class RecurrencesTest {

    private static final String MEASURES = "มาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน";

    private final Criteria criteria = SomeCriteria.aaToF();
    private final List<YearOfFindings> earlier = new ArrayList<>();

    @Test
    void findingThatWasNotThereIsNew() {
        year(2565, about(7));

        assertThat(in2566(about(8))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        // years with the finding, since, years in a row
        "'2565', 2565, 2",
        "'2564 2565', 2564, 3",
        "'2564', 2564, 1", // away last year
        "'2562 2564 2565', 2562, 3"
    })
    void sinceWhenAndHowManyYearsInARow(String years, int since, int inRow) {
        for (var year : years.split(" ")) {
            year(Integer.parseInt(year), about(8));
        }

        assertThat(in2566(about(8))).contains(new Recurrence(since, inRow));
    }

    @Test
    void whatIsToBeKeptUpDoesNotComeBack() {
        year(2565, finding(Severity.MAINTAIN, 8));

        assertThat(in2566(about(8))).isEmpty();
        year(2564, about(8));
        assertThat(in2566(finding(Severity.MAINTAIN, 8))).isEmpty();
    }

    @Test
    void sameItemComesBackUnderAnotherCode() {
        var then = SomeContent.nacc(SomeCriteria.aaToFLevels())
                .item("o42", MEASURES)
                .item("o34", "เจตจำนงสุจริต")
                .criteria();
        var now = SomeContent.nacc(SomeCriteria.aaToFLevels())
                .item("o34", MEASURES)
                .criteria();
        var recurrences = new Recurrences(
                2567, now, List.of(new YearOfFindings(2566, then, Map.of("o42", "o34"), List.of(citing(10, "๐๔๒")))));

        assertThat(recurrences.of(citing(10, "o34"))).contains(new Recurrence(2566, 2));
    }

    @Test
    void sameCodeOfAnotherItemIsNotTheSameFinding() {
        var then = SomeContent.nacc(SomeCriteria.aaToFLevels())
                .item("o34", "เจตจำนงสุจริต")
                .criteria();
        var now = SomeContent.nacc(SomeCriteria.aaToFLevels())
                .item("o34", MEASURES)
                .criteria();
        var recurrences = new Recurrences(
                2567, now, List.of(new YearOfFindings(2566, then, Map.of(), List.of(citing(10, "o34")))));

        assertThat(recurrences.of(citing(10, "o34"))).isEmpty();
        assertThat(recurrences.of(about(10))).contains(new Recurrence(2566, 2)); // no item: the indicator counts
    }

    @Test
    void whereNoItemIsKnownTheIndicatorCounts() {
        year(2565, citing(8, "e15"));

        assertThat(in2566(citing(8, "๒๑"))).isPresent();
        assertThat(in2566(citing(null, "e15"))).isEmpty();
    }

    private Optional<Recurrence> in2566(FindingContent finding) {
        return new Recurrences(2566, criteria, earlier).of(finding);
    }

    private void year(int fiscalYear, FindingContent... findings) {
        earlier.add(new YearOfFindings(fiscalYear, criteria, Map.of(), List.of(findings)));
    }

    private static FindingContent about(int indicator) {
        return finding(Severity.URGENT, indicator);
    }

    private static FindingContent citing(Integer indicator, String code) {
        return finding(Severity.IMPROVE, indicator, code);
    }

    private static FindingContent finding(Severity severity, Integer indicator, String... codes) {
        return new FindingContent(severity, Origin.SCORE, indicator, List.of(codes), "…");
    }
}
