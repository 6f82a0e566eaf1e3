package prongsai.reporting.chart;

import java.util.List;
import java.util.stream.Collectors;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Draws as the elements of an SVG; its letters are those of the page around it. */
final class SvgCanvas implements Canvas {

    private static final double HUNDREDTH = 100.0;

    private final XMLStreamWriter out;

    private SvgCanvas(XMLStreamWriter out) {
        this.out = out;
    }

    static SvgCanvas begin(XMLStreamWriter out, int height, String id, String title, String description)
            throws XMLStreamException {
        out.writeStartElement("svg");
        out.writeAttribute("xmlns", "http://www.w3.org/2000/svg");
        out.writeAttribute("viewBox", "0 0 " + WIDTH + " " + height);
        out.writeAttribute("role", "img");
        out.writeAttribute("aria-labelledby", id + "-title " + id + "-desc");
        out.writeAttribute("font-size", Integer.toString(LETTERS));
        described(out, "title", id + "-title", title);
        described(out, "desc", id + "-desc", description);
        return new SvgCanvas(out);
    }

    private static void described(XMLStreamWriter out, String name, String id, String text) throws XMLStreamException {
        out.writeStartElement(name);
        out.writeAttribute("id", id);
        out.writeCharacters(text);
        out.writeEndElement();
    }

    void end() throws XMLStreamException {
        out.writeEndElement();
    }

    @Override
    public void line(Point from, Point to, String colour) {
        element(
                "line",
                "x1",
                number(from.x()),
                "y1",
                number(from.y()),
                "x2",
                number(to.x()),
                "y2",
                number(to.y()),
                "stroke",
                colour);
    }

    @Override
    public void path(List<Point> points, Ink ink) {
        if (points.size() > 1) {
            element(
                    "polyline",
                    "points",
                    points(points),
                    "fill",
                    "none",
                    "stroke",
                    ink.colour(),
                    "stroke-width",
                    "2.5",
                    "stroke-dasharray",
                    dashes(ink));
        }
    }

    @Override
    public void area(List<Point> points, Ink ink) {
        element(
                "polygon",
                "points",
                points(points),
                "fill",
                ink.colour(),
                "fill-opacity",
                "0.12",
                "stroke",
                ink.colour(),
                "stroke-width",
                "2.5",
                "stroke-dasharray",
                dashes(ink));
    }

    @Override
    public void frame(List<Point> points, String colour) {
        element("polygon", "points", points(points), "fill", "none", "stroke", colour);
    }

    @Override
    public void dot(Point centre, Ink ink) {
        element("circle", "cx", number(centre.x()), "cy", number(centre.y()), "r", "4", "fill", ink.colour());
    }

    @Override
    public void bar(Point corner, double width, double height, Ink ink) {
        element(
                "rect",
                "x",
                number(corner.x()),
                "y",
                number(corner.y()),
                "width",
                number(width),
                "height",
                number(height),
                "fill",
                ink.colour());
    }

    @Override
    public void text(Point base, String text, Anchor anchor, String colour) {
        try {
            out.writeStartElement("text");
            attributes("x", number(base.x()), "y", number(base.y()), "fill", colour, "text-anchor", anchor(anchor));
            out.writeCharacters(text);
            out.writeEndElement();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String anchor(Anchor anchor) {
        return switch (anchor) {
            case START -> "start";
            case MIDDLE -> "middle";
            case END -> "end";
        };
    }

    private void element(String name, String... attributes) {
        try {
            out.writeEmptyElement(name);
            attributes(attributes);
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    private void attributes(String... attributes) throws XMLStreamException {
        for (int i = 0; i < attributes.length; i += 2) {
            if (!attributes[i + 1].isEmpty()) {
                out.writeAttribute(attributes[i], attributes[i + 1]);
            }
        }
    }

    private static String points(List<Point> points) {
        return points.stream()
                .map(point -> number(point.x()) + "," + number(point.y()))
                .collect(Collectors.joining(" "));
    }

    private static String dashes(Ink ink) {
        return ink.dashes().stream().map(String::valueOf).collect(Collectors.joining(" "));
    }

    private static String number(double value) {
        return Double.toString(Math.round(value * HUNDREDTH) / HUNDREDTH);
    }
}
