package prongsai.local;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;

/**
 * A program that is kept running: when its process dies unasked, it is started again, at once the first times in a row and
 * slowly after that.
 */
final class Supervised {

    private static final Duration TIME_TO_STOP = Duration.ofSeconds(20);
    private static final Duration LIFE_THAT_ENDS_A_ROW = Duration.ofMinutes(2);
    private static final int STARTS_AT_ONCE = 3;

    private final Program program;
    private final Path log;
    private final Consumer<String> progress;
    private final Duration pause;
    private ProcessHandle process;
    private Instant startedAt;
    private int deathsInARow;
    private boolean slow;
    private boolean wanted;
    private boolean watched;

    Supervised(Program program, Path logs, Consumer<String> progress) {
        this(program, logs, progress, Duration.ofMinutes(1));
    }

    /** Takes the pause before each start of a program that dies again and again. */
    Supervised(Program program, Path logs, Consumer<String> progress, Duration pause) {
        this.program = program;
        this.pause = pause;
        this.log = logs.resolve(program.name() + ".log");
        this.progress = progress;
        keepLogOfLastRun();
    }

    private void keepLogOfLastRun() {
        File file = log.toFile();
        if (file.exists()) {
            file.renameTo(new File(file.getParentFile(), file.getName() + ".old"));
        }
    }

    String name() {
        return program.name();
    }

    synchronized ProcessHandle process() {
        return process;
    }

    synchronized void start() throws StartFailure {
        wanted = true;
        startedAt = Instant.now();
        try {
            process = program.start(log);
        } catch (IOException e) {
            throw new StartFailure(name(), "did not start: " + e.getMessage(), log);
        }
        ProcessHandle started = process;
        started.onExit().thenRun(() -> died(started));
    }

    /** Waits until the program is ready. From then on a death is answered by a new start, before by a failure. */
    void awaitReady(Duration atMost) throws StartFailure, InterruptedException {
        Instant end = Instant.now().plus(atMost);
        while (!program.isReady()) {
            if (!process().isAlive()) {
                throw new StartFailure(name(), "ended while it started", log);
            }
            if (Instant.now().isAfter(end)) {
                throw new StartFailure(name(), "is not ready after " + atMost.toSeconds() + " s", log);
            }
            Thread.sleep(100);
        }
        synchronized (this) {
            watched = true;
        }
    }

    private synchronized void died(ProcessHandle dead) {
        if (!wanted || !watched || dead != process) {
            return;
        }
        if (startedAt.plus(LIFE_THAT_ENDS_A_ROW).isBefore(Instant.now())) {
            deathsInARow = 0;
            slow = false;
        }
        deathsInARow++;
        if (deathsInARow > STARTS_AT_ONCE) {
            startLater(dead);
            return;
        }
        progress.accept(name() + " died and is started again");
        startAgain(dead);
    }

    /** Does nothing where it was stopped or started by hand in the meantime. */
    private synchronized void startAgain(ProcessHandle dead) {
        if (!wanted || dead != process) {
            return;
        }
        try {
            start();
        } catch (StartFailure e) {
            if (!slow) {
                progress.accept(e.getMessage());
            }
            startLater(dead);
        }
    }

    private void startLater(ProcessHandle dead) {
        if (!slow) {
            progress.accept(
                    name() + " does not stay up and is tried again every " + pause.toSeconds() + " s. See " + log);
        }
        slow = true;
        CompletableFuture.delayedExecutor(pause.toMillis(), TimeUnit.MILLISECONDS)
                .execute(() -> startAgain(dead));
    }

    /** From now on its death is no surprise. */
    synchronized void expectEnd() {
        wanted = false;
    }

    /** Asks the process to stop, in the program's own way, and returns at once. */
    void askToStop() {
        ProcessHandle running;
        synchronized (this) {
            wanted = false;
            running = process;
        }
        if (running != null && running.isAlive()) {
            program.stop(running);
        }
    }

    /** Ends the process at once (SIGKILL) and leaves it dead. */
    void kill() {
        synchronized (this) {
            wanted = false;
            process.destroyForcibly();
        }
        awaitStopped();
    }

    /** Waits until the process has stopped; after 20 s it is ended by force. */
    void awaitStopped() {
        ProcessHandle stopping = process();
        if (stopping == null) {
            return;
        }
        try {
            stopping.onExit().get(TIME_TO_STOP.toSeconds(), TimeUnit.SECONDS);
        } catch (TimeoutException stuck) {
            stopping.destroyForcibly();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Stops the process and leaves it stopped. */
    void stop() {
        askToStop();
        awaitStopped();
    }
}
