package prongsai.assessment.agency;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SearchTextTest {

    @ParameterizedTest
    @CsvSource({
        "abcdef, 0, cdef",
        "abcdef, 1, ab ef",
        "abcdef, 2, abcd",
        "abc defghi, 0, defghi",
        "abc defghi, 1, abc ghi"
    })
    void oneThirdOfTheLettersMayBeMissed(String typed, int third, String rest) {
        assertThat(SearchText.of(typed).without(third)).isEqualTo(List.of(rest.split(" ")));
    }

    @Test
    void shortTextsAreTakenAtTheirWord() {
        assertThat(SearchText.of("กขคงจ").canHoldSlip()).isFalse();
        assertThat(SearchText.of("กขคงจฉ").canHoldSlip()).isTrue();
    }
}
