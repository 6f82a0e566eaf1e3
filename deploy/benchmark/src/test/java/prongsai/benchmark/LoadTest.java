package prongsai.benchmark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import prongsai.benchmark.Operation.Client;

class LoadTest {

    private static final Duration SHORT = Duration.ofMillis(100);

    private final AtomicInteger open = new AtomicInteger();

    @Test
    void theRateIsThatOfAllClientsTogether() throws Exception {
        Sample one = new Load(1).run(waiting(Duration.ofMillis(5)), SHORT);
        Sample four = new Load(4).run(waiting(Duration.ofMillis(5)), SHORT);
        assertThat(four.rate()).isGreaterThan(one.rate());
        assertThat(one.rate()).isLessThanOrEqualTo(200);
    }

    @Test
    void everyCallIsTimed() throws Exception {
        Sample sample = new Load(2).run(waiting(Duration.ofMillis(5)), SHORT);
        assertThat(sample.millis(0)).isGreaterThanOrEqualTo(4.9);
        assertThat(sample.latency().getTotalCount()).isPositive();
    }

    @Test
    void everyClientIsClosed() throws Exception {
        new Load(3).run(waiting(Duration.ofMillis(1)), SHORT);
        assertThat(open).hasValue(0);
    }

    @Test
    void aFailedCallFailsTheMeasurement() {
        Operation failing = new Operation(
                "failing",
                () -> client(() -> {
                    throw new IOException("500");
                }));
        assertThatThrownBy(() -> new Load(2).run(failing, SHORT)).hasRootCauseMessage("500");
    }

    private Operation waiting(Duration pause) {
        return new Operation("waiting", () -> {
            open.incrementAndGet();
            return client(() -> pause(pause));
        });
    }

    private static void pause(Duration pause) {
        long end = System.nanoTime() + pause.toNanos();
        for (long left = pause.toNanos(); left > 0; left = end - System.nanoTime()) {
            LockSupport.parkNanos(left);
        }
    }

    private interface Work {
        void run() throws IOException;
    }

    private Client client(Work work) {
        return Operation.client(random -> work.run(), open::decrementAndGet);
    }
}
