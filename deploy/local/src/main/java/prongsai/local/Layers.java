package prongsai.local;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Programs in layers, each of which needs those before it: started together, and stopped in order. */
public final class Layers implements AutoCloseable {

    private static final Duration TIME_TO_START = Duration.ofSeconds(120);

    private final List<List<Supervised>> layers;
    private final Consumer<String> progress;
    private boolean started;
    private boolean closed;

    /** Takes the folder of the programs' logs, and who is told what happens. */
    public Layers(List<? extends List<? extends Program>> layers, Path logs, Consumer<String> progress) {
        this.progress = progress;
        this.layers = layers.stream()
                .map(layer -> layer.stream()
                        .map(program -> new Supervised(program, logs, progress))
                        .toList())
                .toList();
    }

    /** Starts everything and returns when all of it is ready. Nothing is left running when it fails. */
    public void start() throws StartFailure, InterruptedException {
        try {
            for (Supervised program : layers.get(0)) {
                start(program);
                program.awaitReady(TIME_TO_START);
            }
            // All the others at once: each of them waits by itself for what it needs.
            List<Supervised> others =
                    layers.stream().skip(1).flatMap(List::stream).toList();
            for (Supervised program : others) {
                start(program);
            }
            for (Supervised program : others) {
                program.awaitReady(TIME_TO_START);
                progress.accept(program.name() + " is ready");
            }
        } catch (StartFailure | InterruptedException e) {
            close();
            throw e;
        }
    }

    private synchronized void start(Supervised program) throws StartFailure, InterruptedException {
        if (closed) {
            throw new InterruptedException("stopped while it started");
        }
        started = true;
        program.start();
    }

    private Stream<Supervised> programs() {
        return layers.stream().flatMap(List::stream);
    }

    /** The named program, to stop and start it by hand. */
    Supervised program(String name) {
        return programs()
                .filter(program -> program.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    /** Stops what was started, layer by layer. */
    @Override
    public synchronized void close() {
        if (started && !closed) {
            progress.accept("stopping");
        }
        closed = true;
        // All of them first: a signal to the process group ends every layer at the same time.
        programs().forEach(Supervised::expectEnd);
        for (int i = layers.size() - 1; i >= 0; i--) {
            layers.get(i).forEach(Supervised::askToStop);
            layers.get(i).forEach(Supervised::awaitStopped);
        }
    }
}
