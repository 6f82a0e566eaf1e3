package prongsai.assessment.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HistogramTest {

    @ParameterizedTest
    @CsvSource({
        "90.00, 90.00, 90.00, 90.00", // one agency is all of it
        "80.00 90.00, 82.50, 85.00, 87.50",
        "80.00 85.00 95.00, 82.50, 85.00, 90.00",
        "80.00 85.00 95.00 99.00, 83.75, 90.00, 96.00",
        "80.00 85.00 90.00 95.00 100.00, 85.00, 90.00, 95.00",
        "90.00 90.00 90.00 70.00, 85.00, 90.00, 90.00",
        "70.00 70.00 90.00 90.00, 70.00, 80.00, 90.00",
        "70.00 70.01, 70.00, 70.00, 70.01", // 70.0025, 70.005, 70.0075
        "70.01 70.02, 70.01, 70.02, 70.02" // 70.0125, 70.015 to the even 70.02, 70.0175
    })
    void quartilesLieBetweenTheScoresInProportion(String scores, String lower, String median, String upper) {
        var histogram = histogram(scores);

        assertThat(histogram.quartile(1)).isEqualTo(lower);
        assertThat(histogram.quartile(2)).isEqualTo(median);
        assertThat(histogram.quartile(3)).isEqualTo(upper);
    }

    @ParameterizedTest
    @CsvSource({
        "90.00, 90.00, 0.00",
        "90.00 90.00 90.00, 90.00, 0.00",
        "0.01 0.02, 0.02, 0.00", // 0.015, and 0.025 below: half goes to the even neighbour
        "0.02 0.03, 0.02, 0.00",
        "80.00 90.00, 85.00, 5.00",
        "0.00 100.00, 50.00, 50.00",
        "70.00 80.00 100.00, 83.33, 12.47" // 83.333…, square root of 155.555…
    })
    void meanAndDeviationAreRoundedOnce(String scores, String mean, String deviation) {
        assertThat(histogram(scores).mean()).isEqualTo(mean);
        assertThat(histogram(scores).standardDeviation()).isEqualTo(deviation);
    }

    @ParameterizedTest
    @CsvSource({"84.99, 0", "85.00, 0", "85.01, 2", "90.00, 2", "90.01, 3", "100.00, 3", "0.00, 0"})
    void thresholdItselfIsNotBelow(BigDecimal threshold, int below) {
        assertThat(histogram("85.00 85.00 90.00").below(threshold)).isEqualTo(below);
    }

    @Test
    void extremesAreTheFirstAndTheLast() {
        var histogram = histogram("85.00 61.20 99.40");

        assertThat(histogram.min()).isEqualTo("61.20");
        assertThat(histogram.max()).isEqualTo("99.40");
        assertThat(histogram.agencies()).isEqualTo(3);
    }

    private static Histogram histogram(String scores) {
        Map<Integer, Integer> occurring = new TreeMap<>();
        for (var score : scores.split(" ")) {
            occurring.merge(new BigDecimal(score).movePointRight(2).intValueExact(), 1, Integer::sum);
        }
        return Histogram.of(
                occurring.keySet().stream().mapToInt(Integer::intValue).toArray(),
                occurring.values().stream().mapToInt(Integer::intValue).toArray());
    }
}
