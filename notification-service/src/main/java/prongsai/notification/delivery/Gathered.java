package prongsai.notification.delivery;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Consumer;

/** Things that are dealt with by one thread, all together that came while it was busy with those before. */
final class Gathered<T> implements AutoCloseable {

    private static final int MOST = 500;

    private final BlockingQueue<T> waiting = new LinkedBlockingQueue<>();
    private final Thread thread;

    /** @param work throws nothing */
    Gathered(String name, Consumer<List<T>> work) {
        thread = new Thread(() -> run(work), name);
        thread.setDaemon(true);
        thread.start();
    }

    void add(T one) {
        waiting.add(one);
    }

    private void run(Consumer<List<T>> work) {
        try {
            while (true) {
                var together = new ArrayList<T>();
                together.add(waiting.take());
                waiting.drainTo(together, MOST - 1);
                work.accept(together);
            }
        } catch (InterruptedException e) {
            // closed
        }
    }

    /** What it is dealing with is dealt with, or ends by the interruption. */
    @Override
    public void close() {
        thread.interrupt();
    }
}
