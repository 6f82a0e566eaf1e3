package prongsai.reporting.chart;

/** A chart that knows how high it has to be. */
interface Drawing {

    int height();

    void draw(Canvas canvas);
}
