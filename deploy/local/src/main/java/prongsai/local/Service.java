package prongsai.local;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * One of the four services, told by standard Quarkus variables where the others are; {@code more} are further variables, and
 * win.
 */
public record Service(Settings settings, Port port, List<String> jvm, Map<String, String> more) implements Program {

    private static final int HEAP = 192;

    /** Of the realm's client prongsai-board, which is for one machine only. */
    private static final String BOARD_SECRET = "prongsai-board-demo-secret-of-one-machine";

    /** As the launcher runs it: small. */
    Service(Settings settings, Port port) {
        this(settings, port, Java.small(HEAP), Map.of());
    }

    /** The name of the service, which is also its audience, its folder and the group id at Kafka. */
    @Override
    public String name() {
        return database() + "-service";
    }

    private String database() {
        return port.name().toLowerCase(Locale.ROOT);
    }

    @Override
    public ProcessHandle start(Path log) throws IOException {
        Path jar = settings.project().resolve(name()).resolve("target/quarkus-app/quarkus-run.jar");
        return new Java(settings, jvm, environment())
                .with("-jar", jar.toString())
                .start(log)
                .toHandle();
    }

    private Map<String, String> environment() {
        Map<String, String> variables = new HashMap<>();
        variables.put("QUARKUS_PROFILE", settings.profile());
        variables.put("QUARKUS_HTTP_HOST", "127.0.0.1");
        variables.put("QUARKUS_HTTP_PORT", String.valueOf(settings.port(port)));
        variables.put("QUARKUS_DATASOURCE_JDBC_URL", settings.jdbcUrl(database()));
        variables.put("QUARKUS_DATASOURCE_USERNAME", database());
        variables.put("QUARKUS_DATASOURCE_PASSWORD", database());
        variables.put("QUARKUS_OIDC_AUTH_SERVER_URL", settings.realm());
        variables.put("KAFKA_BOOTSTRAP_SERVERS", "localhost:" + settings.port(Port.KAFKA));
        variables.put("QUARKUS_MAILER_HOST", "localhost");
        variables.put("QUARKUS_MAILER_PORT", String.valueOf(settings.port(Port.MAIL)));
        if (port == Port.NOTIFICATION) {
            variables.put("QUARKUS_OIDC_BOARD_CREDENTIALS_SECRET", BOARD_SECRET);
        }
        variables.putAll(more);
        return variables;
    }

    @Override
    public boolean isReady() {
        return Http.answersOk(settings.url(port) + "/q/health/ready");
    }
}
