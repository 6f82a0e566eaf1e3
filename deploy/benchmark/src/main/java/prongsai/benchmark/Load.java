package prongsai.benchmark;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.HdrHistogram.Histogram;
import prongsai.benchmark.Operation.Client;

/** A number of clients that repeat one operation, each as soon as it has its answer. */
final class Load {

    /** Before these, a new connection has prepared nothing. */
    private static final int CALLS_BEFORE = 20;

    private final int clients;

    Load(int clients) {
        this.clients = clients;
    }

    Sample run(Operation operation, Duration duration) throws Exception {
        CyclicBarrier start = new CyclicBarrier(clients);
        ExecutorService threads = Executors.newFixedThreadPool(clients);
        try {
            List<Future<Sample>> running = new ArrayList<>();
            for (int number = 0; number < clients; number++) {
                SplittableRandom random = new SplittableRandom(number);
                running.add(threads.submit(() -> repeat(operation, duration, start, random)));
            }
            Sample sum = new Sample(0, new Histogram(3));
            for (Future<Sample> client : running) {
                sum = sum.plus(client.get());
            }
            return sum;
        } finally {
            threads.shutdownNow();
        }
    }

    private static Sample repeat(Operation operation, Duration duration, CyclicBarrier start, SplittableRandom random)
            throws Exception {
        try (Client client = operation.clients().open()) {
            for (int i = 0; i < CALLS_BEFORE; i++) {
                client.call(random);
            }
            Histogram latency = new Histogram(3);
            start.await(1, TimeUnit.MINUTES);
            long begin = System.nanoTime();
            long end = begin + duration.toNanos();
            long now = begin;
            while (now < end) {
                client.call(random);
                long done = System.nanoTime();
                latency.recordValue(done - now);
                now = done;
            }
            return new Sample(latency.getTotalCount() * 1e9 / (now - begin), latency);
        }
    }
}
