package prongsai.reporting.chart;

import java.util.List;

/** What charts are drawn on; 640 units wide, which is a phone held sideways or the text of a page. */
interface Canvas {

    int WIDTH = 640;

    /** The height of the letters, in units. */
    int LETTERS = 17;

    /** The room of a line of text. */
    int LINE = 25;

    void line(Point from, Point to, String colour);

    /** A line through the points, as this series has it. */
    void path(List<Point> points, Ink ink);

    /** An area between the points, filled lightly and framed as this series has it. */
    void area(List<Point> points, Ink ink);

    /** A line around the points. */
    void frame(List<Point> points, String colour);

    void dot(Point centre, Ink ink);

    void bar(Point corner, double width, double height, Ink ink);

    void text(Point base, String text, Anchor anchor, String colour);

    /** Which point of a text stands at its place. */
    enum Anchor {
        START,
        MIDDLE,
        END
    }
}
