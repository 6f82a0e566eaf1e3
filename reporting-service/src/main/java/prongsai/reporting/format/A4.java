package prongsai.reporting.format;

import prongsai.reporting.manuscript.Orientation;

/** The page of official correspondence, in twips (1 cm = 567): 3 cm free at the left, 2 at the right, 2.5 above, 2 below. */
final class A4 {

    static final int LEFT = 1701;
    static final int RIGHT = 1134;
    static final int TOP = 1417;
    static final int BOTTOM = 1134;

    /** From the edge of the paper to the page's number. */
    static final int HEADER = 737;

    private static final int SHORT_SIDE = 11906;
    private static final int LONG_SIDE = 16838;

    private A4() {}

    static int width(Orientation orientation) {
        return orientation == Orientation.PORTRAIT ? SHORT_SIDE : LONG_SIDE;
    }

    static int height(Orientation orientation) {
        return orientation == Orientation.PORTRAIT ? LONG_SIDE : SHORT_SIDE;
    }

    static int textWidth(Orientation orientation) {
        return width(orientation) - LEFT - RIGHT;
    }

    static int textHeight(Orientation orientation) {
        return height(orientation) - TOP - BOTTOM;
    }
}
