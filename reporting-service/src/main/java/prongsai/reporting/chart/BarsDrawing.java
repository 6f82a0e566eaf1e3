package prongsai.reporting.chart;

import prongsai.reporting.manuscript.Chart;

/** Lying bars below the name of what they measure, each with its value at its end. */
final class BarsDrawing implements Drawing {

    private static final int BAR = 18;
    private static final int GAP = 14;
    private static final int LEFT = 4;

    /** At the right, for the values. */
    private static final int VALUES = 105;

    private final Chart chart;
    private final Numbers numbers;
    private final Scale scale;
    private final Legend legend;

    BarsDrawing(Chart chart, Numbers numbers) {
        this.chart = chart;
        this.numbers = numbers;
        this.scale = Scale.of(chart);
        this.legend = Legend.of(chart);
    }

    @Override
    public int height() {
        return legend.height() + chart.labels().size() * group() + GAP;
    }

    private int group() {
        return Canvas.LINE + chart.series().size() * BAR + GAP;
    }

    @Override
    public void draw(Canvas canvas) {
        legend.draw(canvas);
        for (int i = 0; i < chart.labels().size(); i++) {
            double y = legend.height() + Canvas.LINE * 0.8 + i * group();
            canvas.text(new Point(LEFT, y), chart.labels().get(i), Canvas.Anchor.START, Ink.TEXT);
            for (int series = 0; series < chart.series().size(); series++) {
                bar(canvas, series, i, y + 9 + series * BAR);
            }
        }
    }

    private void bar(Canvas canvas, int series, int label, double y) {
        var value = chart.series().get(series).values().get(label);
        if (value == null) {
            return;
        }
        double width = (Canvas.WIDTH - LEFT - VALUES) * scale.part(value);
        canvas.bar(new Point(LEFT, y), width, BAR - 3.0, Ink.of(series));
        canvas.text(
                new Point(LEFT + width + 6, y + BAR - 3),
                numbers.print(value),
                Canvas.Anchor.START,
                Ink.of(series).colour());
    }
}
