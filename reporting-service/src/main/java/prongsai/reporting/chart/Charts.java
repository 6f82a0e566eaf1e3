package prongsai.reporting.chart;

import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import prongsai.reporting.manuscript.Chart;
import prongsai.reporting.manuscript.Digits;

/** Draws charts. */
public final class Charts {

    private Charts() {}

    /**
     * Writes the chart as an SVG element, with a title and a description for those who cannot see it.
     *
     * @param id unique in its page, begins the ids of the title and the description
     */
    public static void svg(XMLStreamWriter out, Chart chart, Digits digits, String id, String title, String description)
            throws XMLStreamException {
        var drawing = drawing(chart, digits);
        var canvas = SvgCanvas.begin(out, drawing.height(), id, title, description);
        drawing.draw(canvas);
        canvas.end();
    }

    /** The chart as a picture, in dots enough for print: the bytes of a PNG. */
    public static byte[] png(Chart chart, Digits digits) {
        var drawing = drawing(chart, digits);
        var canvas = new PictureCanvas(drawing.height());
        drawing.draw(canvas);
        return canvas.png();
    }

    /** The height of the chart by its width, which is known before it is drawn. */
    public static double shape(Chart chart, Digits digits) {
        return (double) drawing(chart, digits).height() / Canvas.WIDTH;
    }

    private static Drawing drawing(Chart chart, Digits digits) {
        var numbers = Numbers.of(chart, digits);
        return switch (chart.kind()) {
            case LINE -> new LineDrawing(chart, numbers);
            case BARS -> new BarsDrawing(chart, numbers);
            // A net needs three corners to be one.
            case RADAR ->
                chart.labels().size() < 3 ? new BarsDrawing(chart, numbers) : new RadarDrawing(chart, numbers);
        };
    }
}
