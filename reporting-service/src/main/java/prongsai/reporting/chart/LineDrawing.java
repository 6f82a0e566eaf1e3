package prongsai.reporting.chart;

import java.util.ArrayList;
import java.util.List;
import prongsai.reporting.manuscript.Chart;

/** Points joined by lines; where a value is missing the line is interrupted. */
final class LineDrawing implements Drawing {

    private static final int PLOT = 260;
    private static final int LEFT = 60;
    private static final int RIGHT = 30;

    /** More values would stand in each other's way, unless one series has them above and below in turn. */
    private static final int MOST_IN_A_ROW = 6;

    private static final int MOST_IN_TURN = 12;

    private final Chart chart;
    private final Numbers numbers;
    private final Scale scale;
    private final Legend legend;
    private final int top;

    LineDrawing(Chart chart, Numbers numbers) {
        this.chart = chart;
        this.numbers = numbers;
        this.scale = Scale.of(chart);
        this.legend = Legend.of(chart);
        this.top = legend.height() + 2 * Canvas.LINE;
    }

    @Override
    public int height() {
        return top + PLOT + 2 * Canvas.LINE;
    }

    @Override
    public void draw(Canvas canvas) {
        legend.draw(canvas);
        grid(canvas);
        for (int i = 0; i < chart.series().size(); i++) {
            series(canvas, i);
        }
    }

    private void grid(Canvas canvas) {
        canvas.text(new Point(4, top - 1.2 * Canvas.LINE), chart.unit(), Canvas.Anchor.START, Ink.QUIET);
        for (var tick : scale.ticks()) {
            double y = y(scale.part(tick));
            canvas.line(new Point(LEFT, y), new Point(Canvas.WIDTH - RIGHT, y), Ink.GRID);
            canvas.text(new Point(LEFT - 8, y + 5), numbers.mark(tick), Canvas.Anchor.END, Ink.QUIET);
        }
        for (int i = 0; i < chart.labels().size(); i++) {
            canvas.text(
                    new Point(x(i), top + PLOT + Canvas.LINE), chart.labels().get(i), Canvas.Anchor.MIDDLE, Ink.TEXT);
        }
    }

    private void series(Canvas canvas, int number) {
        var values = chart.series().get(number).values();
        var ink = Ink.of(number);
        List<Point> run = new ArrayList<>();
        for (int i = 0; i < values.size(); i++) {
            if (values.get(i) == null) {
                canvas.path(run, ink);
                run = new ArrayList<>();
                continue;
            }
            run.add(new Point(x(i), y(scale.part(values.get(i)))));
        }
        canvas.path(run, ink);
        for (int i = 0; i < values.size(); i++) {
            if (values.get(i) != null) {
                var point = new Point(x(i), y(scale.part(values.get(i))));
                canvas.dot(point, ink);
                value(canvas, number, i, point);
            }
        }
    }

    /** Of two series the first has its values above the line and the second below; of more only the scale tells. */
    private void value(Canvas canvas, int number, int index, Point point) {
        int labels = chart.labels().size();
        int series = chart.series().size();
        if (series > 2 || labels > (series == 1 ? MOST_IN_TURN : MOST_IN_A_ROW)) {
            return;
        }
        boolean below = series == 2 ? number == 1 : labels > MOST_IN_A_ROW && index % 2 == 1;
        canvas.text(
                new Point(point.x(), point.y() + (below ? 22 : -10)),
                numbers.print(chart.series().get(number).values().get(index)),
                Canvas.Anchor.MIDDLE,
                Ink.of(number).colour());
    }

    private double x(int index) {
        double step = (double) (Canvas.WIDTH - LEFT - RIGHT) / chart.labels().size();
        return LEFT + step * (index + 0.5);
    }

    private double y(double part) {
        return top + PLOT * (1 - part);
    }
}
