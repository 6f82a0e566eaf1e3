package prongsai.assessment.scoreimport;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import prongsai.kit.problem.Problem;

/** The threads that work on imports, a few: a file waits with its sender, not in our memory. */
@ApplicationScoped
class ImportWorkers {

    private final ExecutorService threads;
    private final Semaphore free;
    private final Duration patience;
    private final ImportWork work;

    ImportWorkers(ScoreImportSettings settings, ImportWork work) {
        this.threads = Executors.newFixedThreadPool(settings.atOnce());
        this.free = new Semaphore(settings.atOnce());
        this.patience = settings.answerWithin();
        this.work = work;
    }

    /**
     * Works on what is prepared, and returns when it is done or takes long.
     *
     * @param prepare null: there is nothing to do after all
     */
    void doSoon(Supplier<ImportWork.Task> prepare) {
        if (!free.tryAcquire()) {
            throw Problem.stillRunning(
                    "Other files are being imported here. Send it again in a moment.",
                    "กำลังนำเข้าไฟล์อื่นอยู่ โปรดส่งใหม่ในอีกสักครู่");
        }
        ImportWork.Task task = null;
        try {
            task = prepare.get();
        } finally {
            if (task == null) {
                free.release();
            }
        }
        if (task != null) {
            start(task);
        }
    }

    private void start(ImportWork.Task task) {
        var running = threads.submit(() -> {
            try {
                work.run(task);
            } finally {
                free.release();
            }
        });
        try {
            running.get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException | ExecutionException e) {
            // The import's own row tells.
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @PreDestroy
    void stop() {
        threads.shutdownNow();
    }
}
