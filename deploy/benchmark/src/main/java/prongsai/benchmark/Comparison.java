package prongsai.benchmark;

/** The rate of an operation as a share of another's, which was measured in turns with it. */
record Comparison(Measured operation, Measured beside, Limit limit) {

    double ratio() {
        return operation.rate() / beside.rate();
    }

    boolean isKept() {
        return limit.isKeptBy(ratio());
    }
}
