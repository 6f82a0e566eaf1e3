package prongsai.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** PostgreSQL, Kafka, Keycloak, the mail sink and the four services, started together and stopped in order. */
final class LocalSystem implements AutoCloseable {

    private static final Duration TIME_TO_START = Duration.ofSeconds(120);

    private final Supervised postgres;
    private final List<Supervised> others;
    private final MailSink mail;
    private final Consumer<String> progress;
    private final Deque<Supervised> started = new ArrayDeque<>();
    private boolean closed;

    LocalSystem(Settings settings, Consumer<String> progress) throws IOException {
        Path logs = Files.createDirectories(settings.data().resolve("log"));
        this.progress = progress;
        this.mail = new MailSink(settings.port(Port.MAIL), settings.data().resolve("mail"), progress);
        this.postgres = new Supervised(new Postgres(settings), logs, progress);
        this.others = Stream.of(
                        new Kafka(settings),
                        new Keycloak(settings),
                        new Service(settings, Port.ASSESSMENT),
                        new Service(settings, Port.MEASURES),
                        new Service(settings, Port.REPORTING),
                        new Service(settings, Port.NOTIFICATION))
                .map(program -> new Supervised(program, logs, progress))
                .toList();
    }

    /** Starts everything and returns when all of it is ready. Nothing is left running when it fails. */
    void start() throws StartFailure, InterruptedException {
        try {
            mail.start();
            start(postgres);
            postgres.awaitReady(TIME_TO_START);
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
        started.push(program);
        program.start();
    }

    /** The named program, to stop and start it by hand. */
    Supervised program(String name) {
        return Stream.concat(Stream.of(postgres), others.stream())
                .filter(program -> program.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    /** Stops what was started, the last one first. */
    @Override
    public synchronized void close() {
        closed = true;
        if (!started.isEmpty()) {
            progress.accept("stopping");
        }
        while (!started.isEmpty()) {
            started.pop().stop();
        }
        mail.close();
    }
}
