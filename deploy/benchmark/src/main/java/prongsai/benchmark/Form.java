package prongsai.benchmark;

import java.math.BigDecimal;
import java.time.Duration;

/** How much is measured: the nation as it is, or little enough for every build. Warming up takes slices of a length. */
record Form(String name, int agencies, int years, int rounds, Duration round, Duration warmUp) {

    /** The last fiscal year that is filled in. */
    static final int LAST_YEAR = 2568;

    /** Clients that ask at the same time. */
    static final int CLIENTS = 8;

    static final Form LONG = new Form("long", 8_300, 10, 9, Duration.ofSeconds(3), Duration.ofSeconds(8));
    static final Form SHORT = new Form("short", 830, 3, 3, Duration.ofSeconds(1), Duration.ofSeconds(1));

    /** A tenth of the agencies; there are never fewer than the ministries and provinces. */
    Form tenth() {
        return new Form(name, Math.max(agencies / 10, 96), years, rounds, round, warmUp);
    }

    /** The same agencies without their history. */
    Form lastYear() {
        return new Form(name, agencies, 1, rounds, round, warmUp);
    }

    @Override
    public String toString() {
        return "%s: %d agencies, %d years, %d clients, %d rounds of %s s after %s s%s"
                .formatted(
                        name,
                        agencies,
                        years,
                        CLIENTS,
                        rounds,
                        seconds(round),
                        seconds(warmUp),
                        isShort() ? "" : " and as many again until none is faster");
    }

    private static String seconds(Duration duration) {
        return BigDecimal.valueOf(duration.toMillis(), 3).stripTrailingZeros().toPlainString();
    }

    int firstYear() {
        return LAST_YEAR - years + 1;
    }

    boolean isShort() {
        return name.equals(SHORT.name);
    }
}
