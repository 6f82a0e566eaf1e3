package prongsai.assessment.criteria;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TitleSimilarityTest {

    @ParameterizedTest
    @CsvSource({
        "E-Service, E-Service, 1.00",
        "รอบ ๖ เดือน, รอบ 6 เดือน, 1.00", // digits, blanks and damaged vowels are no difference
        "ด าเนินงาน, ดำเนินงาน, 1.00",
        "กขคง, กขคจ, 0.66", // two of three pairs of letters
        "กก, กกกก, 0.50", // a pair counts as often as it stands there
        "กข, คง, 0.00",
        "ก, ก, 1.00",
        "ก, ข, 0.00"
    })
    void titlesAreAsAlikeAsTheirPairsOfLetters(String one, String other, BigDecimal similarity) {
        assertThat(new TitleSimilarity(one).to(new TitleSimilarity(other))).isEqualTo(similarity);
        assertThat(new TitleSimilarity(other).to(new TitleSimilarity(one))).isEqualTo(similarity);
    }
}
