package prongsai.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.DoubleStream;
import org.HdrHistogram.Histogram;
import org.junit.jupiter.api.Test;

class MeasuredTest {

    @Test
    void aRoundThatWasDisturbedDoesNotCount() {
        assertThat(measured(1000, 10, 990).rate()).isEqualTo(990);
    }

    @Test
    void ofAnEvenNumberOfRoundsTheMiddleIsTheMeanOfTwo() {
        assertThat(measured(10, 20, 40, 1000).rate()).isEqualTo(30);
    }

    @Test
    void latencyIsToldInMilliseconds() {
        Histogram latency = new Histogram(3);
        latency.recordValueWithCount(2_000_000, 98);
        latency.recordValueWithCount(7_000_000, 2);
        Measured measured = Measured.of("one", List.of(new Sample(1, latency)));
        assertThat(measured.p50()).isBetween(1.99, 2.01);
        assertThat(measured.p99()).isBetween(6.99, 7.01);
    }

    private static Measured measured(double... rates) {
        return Measured.of(
                "one",
                DoubleStream.of(rates)
                        .mapToObj(rate -> new Sample(rate, new Histogram(3)))
                        .toList());
    }
}
