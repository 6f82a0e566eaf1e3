package prongsai.measures.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PercentTest {

    @ParameterizedTest
    @CsvSource({"0, 0,", "0, 5, 0.00", "5, 5, 100.00", "1, 3, 33.33", "2, 3, 66.67", "1, 800, 0.12", "3, 800, 0.38"})
    void aPartOfNothingIsNeitherNothingNorAll(int part, int whole, BigDecimal percent) {
        assertThat(Percent.of(part, whole)).isEqualTo(percent);
    }
}
