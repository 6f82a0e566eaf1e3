package prongsai.reporting.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import prongsai.reporting.manuscript.Chart;

/** A net with a corner for each label, and an area for each series. */
final class RadarDrawing implements Drawing {

    private static final int RADIUS = 150;

    /** Between the net and its labels. */
    private static final int GAP = 14;

    /** How many letters a line of a label has. */
    private static final int LETTERS = 13;

    private static final int MOST_LINES = 3;

    private final Chart chart;
    private final Numbers numbers;
    private final Scale scale;
    private final Legend legend;
    private final List<List<String>> labels;
    private final int room;
    private final Point centre;

    RadarDrawing(Chart chart, Numbers numbers) {
        this.chart = chart;
        this.numbers = numbers;
        this.scale = Scale.of(chart);
        this.legend = Legend.of(chart);
        this.labels = chart.labels().stream()
                .map(label -> Wrapping.lines(label, LETTERS, MOST_LINES))
                .toList();
        this.room =
                GAP + Canvas.LINE * labels.stream().mapToInt(List::size).max().orElse(0);
        this.centre = new Point(Canvas.WIDTH / 2.0, legend.height() + room + RADIUS);
    }

    @Override
    public int height() {
        return legend.height() + 2 * (room + RADIUS);
    }

    @Override
    public void draw(Canvas canvas) {
        legend.draw(canvas);
        net(canvas);
        for (int i = 0; i < chart.series().size(); i++) {
            series(canvas, i);
        }
        labels(canvas);
    }

    private void net(Canvas canvas) {
        for (var tick : scale.ticks()) {
            canvas.frame(corners(scale.part(tick)), Ink.GRID);
        }
        corners(1).forEach(corner -> canvas.line(centre, corner, Ink.GRID));
        for (var tick : scale.ticks()) {
            var place = centre.towards(0, RADIUS * scale.part(tick));
            canvas.text(new Point(place.x() - 5, place.y() + 5), numbers.mark(tick), Canvas.Anchor.END, Ink.QUIET);
        }
    }

    private List<Point> corners(double part) {
        return IntStream.range(0, chart.labels().size())
                .mapToObj(i -> corner(i, part))
                .toList();
    }

    private Point corner(int label, double part) {
        return centre.towards(angle(label), RADIUS * part);
    }

    private double angle(int label) {
        return 2 * Math.PI * label / chart.labels().size();
    }

    /** An area where every value is known, else what is known as dots. */
    private void series(Canvas canvas, int number) {
        var values = chart.series().get(number).values();
        var points = new ArrayList<Point>();
        for (int i = 0; i < values.size(); i++) {
            if (values.get(i) != null) {
                points.add(corner(i, scale.part(values.get(i))));
            }
        }
        if (points.size() == values.size()) {
            canvas.area(points, Ink.of(number));
        }
        points.forEach(point -> canvas.dot(point, Ink.of(number)));
    }

    private void labels(Canvas canvas) {
        for (int i = 0; i < labels.size(); i++) {
            var lines = labels.get(i);
            var place = centre.towards(angle(i), RADIUS + GAP);
            double side = Math.sin(angle(i));
            var anchor =
                    Math.abs(side) < 0.2 ? Canvas.Anchor.MIDDLE : side > 0 ? Canvas.Anchor.START : Canvas.Anchor.END;
            // Above the net a label ends at its place, below it begins there, beside it is centred.
            double height = lines.size() * Canvas.LINE;
            double first = place.y() - height * (1 + Math.cos(angle(i))) / 2 + Canvas.LETTERS;
            for (int line = 0; line < lines.size(); line++) {
                canvas.text(new Point(place.x(), first + line * Canvas.LINE), lines.get(line), anchor, Ink.TEXT);
            }
        }
    }
}
