package prongsai.reporting.chart;

import java.util.List;
import prongsai.reporting.manuscript.Chart;

/** The names of the series, each with a stroke of its ink, one below the other: names of agencies are long. */
record Legend(List<String> names) {

    private static final int STROKE = 36;

    /** One series needs no legend: the caption says what is drawn. */
    static Legend of(Chart chart) {
        return new Legend(
                chart.series().size() < 2
                        ? List.of()
                        : chart.series().stream().map(Chart.Series::name).toList());
    }

    int height() {
        return names.isEmpty() ? 0 : names.size() * Canvas.LINE + 10;
    }

    void draw(Canvas canvas) {
        for (int i = 0; i < names.size(); i++) {
            double y = 20.0 + i * Canvas.LINE;
            var ink = Ink.of(i);
            canvas.path(List.of(new Point(4, y - 5), new Point(4 + STROKE, y - 5)), ink);
            canvas.dot(new Point(4 + STROKE / 2.0, y - 5), ink);
            canvas.text(new Point(12 + STROKE, y), names.get(i), Canvas.Anchor.START, Ink.TEXT);
        }
    }
}
