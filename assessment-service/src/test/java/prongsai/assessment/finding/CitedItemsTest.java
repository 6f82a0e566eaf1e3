package prongsai.assessment.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import prongsai.assessment.criteria.SomeContent;
import prongsai.assessment.criteria.SomeCriteria;

class CitedItemsTest {

    /** They know items o1 to o43, and no question. */
    private final CitedItems items = new CitedItems(
            SomeContent.nacc(SomeCriteria.levelsWithFloors()).items(9, 43).criteria());

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                // printed, normalised, known, title
                "๐๑๔, o14, true, รายการ o14",
                "o44, o44, false, -",
                "E๑๕, e15, -, -", // no question is known, so nothing can be said
                "๒๑, -, -, -"
            })
    void citedItemIsLookedUpInTheCriteria(String printed, String code, Boolean known, String title) {
        var reference = cited(Origin.ASSESSOR, null, printed);

        assertThat(reference.raw()).isEqualTo(printed);
        assertThat(reference.normalised()).isEqualTo(code);
        assertThat(reference.known()).isEqualTo(known);
        assertThat(reference.titleTh()).isEqualTo(title);
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                // printed, origin, indicator, what it may mean
                "๒๑, ASSESSOR, -, i21 e21 o21 i1",
                "๒๑, QUESTION, -, i21 e21 i1",
                "๒๑, QUESTION, 4, i21 i1", // indicator 4 is of IIT
                "๒๑, OIT_ITEM, -, o21",
                "๒๐, QUESTION, 4, i20", // there is no i0
                "๔๘, ASSESSOR, 9, ''", // there is no o48
                "๗, ASSESSOR, 7, e7"
            })
    void allThatAnAmbiguousCodeMayMeanIsListed(String printed, Origin origin, Integer indicator, String candidates) {
        assertThat(cited(origin, indicator, printed).candidates())
                .extracting(ReferenceResponse.Candidate::itemCode)
                .containsExactlyElementsOf(candidates.isEmpty() ? List.of() : List.of(candidates.split(" ")));
    }

    @Test
    void clearCodeHasNoCandidates() {
        assertThat(cited(Origin.QUESTION, 4, "o14").candidates()).isEmpty();
    }

    private ReferenceResponse cited(Origin origin, Integer indicator, String printed) {
        return items.of(new FindingContent(Severity.IMPROVE, origin, indicator, List.of(printed), "…"))
                .get(0);
    }
}
