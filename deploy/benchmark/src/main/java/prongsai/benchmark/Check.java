package prongsai.benchmark;

/** One more figure and its limit. */
record Check(String what, double figure, String unit, Limit limit) {

    boolean isKept() {
        return limit.isKeptBy(figure);
    }
}
