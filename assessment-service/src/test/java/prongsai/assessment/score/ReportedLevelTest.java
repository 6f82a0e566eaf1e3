package prongsai.assessment.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import prongsai.assessment.criteria.Criteria;
import prongsai.assessment.criteria.SomeCriteria;

class ReportedLevelTest {

    @ParameterizedTest
    @CsvSource({
        "ผ่านดี, GOOD, MATCH",
        "ระดับผ่านดี, GOOD, MATCH",
        "ผ่าน, PASS, MISMATCH",
        "ผ่านดีเยี่ยม, EXCELLENT, MISMATCH",
        "ผ่านดีเย่ียม, EXCELLENT, MISMATCH", // the tone before the vowel, as PDF text has it
        "good, GOOD, MATCH",
        "AA, , UNKNOWN",
        "ดีมาก, , UNKNOWN"
    })
    void printedLevelIsReadByTheScaleWithFloors(String printed, String code, ReportedLevel.Result result) {
        assertRead(SomeCriteria.withFloors(), "GOOD", printed, code, result);
    }

    @ParameterizedTest
    @CsvSource({
        "AA, AA, MATCH",
        "AA Excellence, AA, MATCH",
        "ระดับ AA (Excellence), AA, MATCH",
        "Excellence, AA, MATCH",
        "A, A, MISMATCH",
        "A (Very Good), A, MISMATCH",
        "Good, B, MISMATCH",
        "ผ่านดี, , UNKNOWN"
    })
    void printedLevelIsReadByTheScaleFromAaToF(String printed, String code, ReportedLevel.Result result) {
        assertRead(SomeCriteria.aaToF(), "AA", printed, code, result);
    }

    @Test
    void withoutAComputedLevelThereIsNothingToCompareWith() {
        assertThat(ReportedLevel.of("ผ่านดี", SomeCriteria.withFloors().levels(), Optional.empty()))
                .isEqualTo(new ReportedLevel("ผ่านดี", "GOOD", ReportedLevel.Result.NOT_COMPUTABLE));
    }

    private static void assertRead(
            Criteria criteria, String computed, String printed, String code, ReportedLevel.Result result) {
        assertThat(ReportedLevel.of(printed, criteria.levels(), criteria.level(computed)))
                .isEqualTo(new ReportedLevel(printed, code, result));
    }
}
