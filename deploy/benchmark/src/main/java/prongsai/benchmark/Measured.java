package prongsai.benchmark;

import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** One operation over all rounds. Each figure is the median of the rounds: what else the machine did meanwhile falls out. */
record Measured(String name, double rate, double p50, double p99) {

    static Measured of(String name, List<Sample> rounds) {
        return new Measured(
                name,
                median(rounds, Sample::rate),
                median(rounds, sample -> sample.millis(50)),
                median(rounds, sample -> sample.millis(99)));
    }

    private static double median(List<Sample> rounds, ToDoubleFunction<Sample> figure) {
        return median(rounds.stream().mapToDouble(figure).toArray());
    }

    static double median(double... values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }
}
