package prongsai.reporting.chart;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import prongsai.reporting.manuscript.Chart;

/** A scale from 0 to at least the largest value, in five steps. */
record Scale(BigDecimal most) {

    private static final int STEPS = 5;
    private static final List<Integer> ROUND = List.of(1, 2, 5, 10);

    static Scale of(Chart chart) {
        var largest = chart.series().stream()
                .flatMap(series -> series.values().stream())
                .filter(Objects::nonNull)
                .reduce(BigDecimal.ZERO, BigDecimal::max);
        boolean given = chart.most() != null
                && chart.most().signum() > 0
                && chart.most().compareTo(largest) >= 0;
        return new Scale(given ? chart.most() : rounded(largest));
    }

    /** Five times a round step: 1, 2 or 5 with zeros. */
    private static BigDecimal rounded(BigDecimal largest) {
        var needed = largest.max(BigDecimal.ONE).divide(BigDecimal.valueOf(STEPS), 6, RoundingMode.CEILING);
        var magnitude = BigDecimal.ONE.scaleByPowerOfTen(Math.max(0, needed.precision() - needed.scale() - 1));
        return ROUND.stream()
                .map(round -> magnitude.multiply(BigDecimal.valueOf(round)))
                .filter(step -> step.compareTo(needed) >= 0)
                .findFirst()
                .orElseThrow()
                .multiply(BigDecimal.valueOf(STEPS));
    }

    /** The part of the scale that a value takes, between 0 and 1. */
    double part(BigDecimal value) {
        return Math.max(0, Math.min(1, value.doubleValue() / most.doubleValue()));
    }

    List<BigDecimal> ticks() {
        return IntStream.rangeClosed(0, STEPS)
                .mapToObj(step -> most.multiply(BigDecimal.valueOf(step))
                        .divide(BigDecimal.valueOf(STEPS), 2, RoundingMode.HALF_EVEN)
                        .stripTrailingZeros())
                .toList();
    }
}
