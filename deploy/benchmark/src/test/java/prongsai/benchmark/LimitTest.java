package prongsai.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LimitTest {

    @ParameterizedTest
    @CsvSource({"0.1499, false", "0.15, true", "0.16, true"})
    void aShareIsKeptFromTheLimitUpwards(double figure, boolean kept) {
        assertThat(Limit.atLeast(0.15).isKeptBy(figure)).isEqualTo(kept);
    }

    @ParameterizedTest
    @CsvSource({"4.9, true", "5, true", "5.01, false"})
    void aCostIsKeptUpToTheLimit(double figure, boolean kept) {
        assertThat(Limit.atMost(5).isKeptBy(figure)).isEqualTo(kept);
    }

    @ParameterizedTest
    @CsvSource({"0.02, true", "0.01, false"})
    void aBuildOnlySeesAShareThatIsWrongByFar(double figure, boolean kept) {
        assertThat(Limit.atLeast(0.15).generous().isKeptBy(figure)).isEqualTo(kept);
    }

    @ParameterizedTest
    @CsvSource({"49, true", "51, false"})
    void aBuildOnlySeesACostThatIsWrongByFar(double figure, boolean kept) {
        assertThat(Limit.atMost(5).generous().isKeptBy(figure)).isEqualTo(kept);
    }

    @ParameterizedTest
    @CsvSource({"0.15, ≥ 0.15", "0.6666666, ≥ 0.67", "2, ≥ 2"})
    void aLimitIsShownInFewDigits(double value, String shown) {
        assertThat(Limit.atLeast(value)).hasToString(shown);
    }
}
