package prongsai.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** PostgreSQL, Kafka, Keycloak, the mail sink and the four services, started together and stopped in order. */
final class LocalSystem implements AutoCloseable {

    private static final Duration TIME_TO_START = Duration.ofSeconds(120);

    /** Each layer needs those before it: it is stopped before they are. */
    private final List<List<Supervised>> layers;

    private final MailSink mail;
    private final Consumer<String> progress;
    private boolean started;
    private boolean closed;

    LocalSystem(Settings settings, Consumer<String> progress) throws IOException {
        Path logs = Files.createDirectories(settings.data().resolve("log"));
        this.progress = progress;
        this.mail = new MailSink(settings.port(Port.MAIL), settings.data().resolve("mail"), progress);
        this.layers = Stream.of(
                        List.of(new Postgres(settings)),
                        List.of(new Kafka(settings), new Keycloak(settings)),
                        Stream.of(Port.ASSESSMENT, Port.MEASURES, Port.REPORTING, Port.NOTIFICATION)
                                .map(port -> new Service(settings, port))
                                .toList())
                .map(layer -> layer.stream()
                        .map(program -> new Supervised(program, logs, progress))
                        .toList())
                .toList();
    }

    /** Starts everything and returns when all of it is ready. Nothing is left running when it fails. */
    void start() throws StartFailure, InterruptedException {
        try {
            mail.start();
            Supervised postgres = layers.get(0).get(0);
            progress.accept("starting PostgreSQL, Kafka, Keycloak and the four services");
            start(postgres);
            postgres.awaitReady(TIME_TO_START);
            // All the others at once: each of them waits by itself for what it needs.
            List<Supervised> others = programs().skip(1).toList();
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
        mail.close();
    }
}
