package prongsai.local;

import java.io.PrintStream;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Consumer;

/** Prints what happens, each line with the seconds since the start. */
public final class Progress implements Consumer<String> {

    private final PrintStream out;
    private final Instant begin = Instant.now();

    public Progress(PrintStream out) {
        this.out = out;
    }

    @Override
    public void accept(String event) {
        long millis = Duration.between(begin, Instant.now()).toMillis();
        out.printf("%7.1f s  %s%n", millis / 1000.0, event);
    }
}
