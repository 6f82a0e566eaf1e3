package prongsai.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** PostgreSQL, Kafka, Keycloak, the mail sink and the four services. */
final class LocalSystem implements AutoCloseable {

    private final Layers layers;
    private final MailSink mail;
    private final Consumer<String> progress;

    LocalSystem(Settings settings, Consumer<String> progress) throws IOException {
        Path logs = Files.createDirectories(settings.data().resolve("log"));
        this.progress = progress;
        this.mail = new MailSink(settings.port(Port.MAIL), settings.data().resolve("mail"), progress);
        this.layers = new Layers(
                List.of(
                        List.of(new Postgres(settings)),
                        List.of(new Kafka(settings), new Keycloak(settings)),
                        Stream.of(Port.ASSESSMENT, Port.MEASURES, Port.REPORTING, Port.NOTIFICATION)
                                .map(port -> new Service(settings, port))
                                .toList()),
                logs,
                progress);
    }

    /** Starts everything and returns when all of it is ready. Nothing is left running when it fails. */
    void start() throws StartFailure, InterruptedException {
        try {
            mail.start();
            progress.accept("starting PostgreSQL, Kafka, Keycloak and the four services");
            layers.start();
        } catch (StartFailure | InterruptedException e) {
            close();
            throw e;
        }
    }

    /** The named program, to stop and start it by hand. */
    Supervised program(String name) {
        return layers.program(name);
    }

    /** Stops what was started, layer by layer. */
    @Override
    public void close() {
        layers.close();
        mail.close();
    }
}
