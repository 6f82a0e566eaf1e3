package prongsai.benchmark;

import org.HdrHistogram.Histogram;

/** What one or several clients did in one round: calls a second, and the nanoseconds that each call took. */
record Sample(double rate, Histogram latency) {

    /** Of clients that worked at the same time. */
    Sample plus(Sample other) {
        Histogram both = latency.copy();
        both.add(other.latency);
        return new Sample(rate + other.rate, both);
    }

    double millis(double percentile) {
        return latency.getValueAtPercentile(percentile) / 1e6;
    }
}
