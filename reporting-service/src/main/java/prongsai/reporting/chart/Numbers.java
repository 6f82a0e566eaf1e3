package prongsai.reporting.chart;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Objects;
import prongsai.reporting.manuscript.Chart;
import prongsai.reporting.manuscript.Digits;

/**
 * Numbers as the document prints them.
 *
 * @param measured whether the values are measured, as scores are, and printed with two decimals; else they are counted
 */
record Numbers(Digits digits, boolean measured) {

    private static final int DECIMALS = 2;

    /** What is counted has no decimals; where one value has some, all are measured, also the full score among them. */
    static Numbers of(Chart chart, Digits digits) {
        return new Numbers(
                digits,
                chart.series().stream()
                        .flatMap(series -> series.values().stream())
                        .filter(Objects::nonNull)
                        .anyMatch(value -> value.scale() > 0));
    }

    String print(BigDecimal value) {
        return written(measured ? value.setScale(DECIMALS, RoundingMode.HALF_EVEN) : value);
    }

    /** A mark of the scale, which is round. */
    String mark(BigDecimal mark) {
        return written(mark);
    }

    private String written(BigDecimal number) {
        return digits.write(number.toPlainString());
    }
}
