package prongsai.reporting.manuscript;

import java.math.BigDecimal;
import java.util.List;

/**
 * Numbers to be drawn.
 *
 * @param labels of the values, in order, such as the fiscal years; each series has as many values
 * @param unit of the values, such as คะแนน
 * @param most the upper end of the scale, which begins at 0; null: what the values need
 */
public record Chart(Kind kind, List<String> labels, List<Series> series, String unit, BigDecimal most) {

    public Chart {
        labels = List.copyOf(labels);
        series = List.copyOf(series);
        var size = labels.size();
        if (series.stream().anyMatch(each -> each.values().size() != size)) {
            throw new IllegalArgumentException("a series has more or fewer values than labels");
        }
    }

    /** How it is drawn. */
    public enum Kind {
        /** Points joined by lines, for what changes over time. */
        LINE,
        /** Lying bars, for what is compared. */
        BARS,
        /** A net, for the indicators of one result. */
        RADAR,
    }

    /** A value is null where there is none. */
    public record Series(String name, List<BigDecimal> values) {}
}
