package prongsai.reporting.chart;

/** A place on a canvas: from the left, from above. */
record Point(double x, double y) {

    /** So far away in a direction: 0 is upwards, then with the clock. */
    Point towards(double angle, double distance) {
        return new Point(x + Math.sin(angle) * distance, y - Math.cos(angle) * distance);
    }
}
