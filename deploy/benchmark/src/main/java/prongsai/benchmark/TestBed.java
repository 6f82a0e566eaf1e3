package prongsai.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import prongsai.local.Api;
import prongsai.local.Keycloak;
import prongsai.local.Layers;
import prongsai.local.Port;
import prongsai.local.Postgres;
import prongsai.local.Program;
import prongsai.local.Service;
import prongsai.local.Settings;
import prongsai.local.StartFailure;

/**
 * PostgreSQL, Keycloak and one service as it is packaged, twice: on a database with all the data, and on one with a tenth of it.
 * Sized as on a small server. Lives in a folder of its own, which is deleted at the end.
 */
final class TestBed implements AutoCloseable {

    private static final String TENTH = "tenth";
    private static final Port JMX = Port.MAIL; // there is no mail sink here that would need it
    /** Nothing here makes a commit less durable. */
    private static final String POSTGRES =
            "-c shared_buffers=1GB -c effective_cache_size=3GB -c max_connections=100 -c random_page_cost=1.1"
                    + " -c max_wal_size=4GB -c checkpoint_timeout=15min -c work_mem=16MB -c maintenance_work_mem=256MB"
                    + " -c shared_preload_libraries=pg_stat_statements";

    private final Settings settings;
    private final Settings tenth;
    private final Port port;
    private final String owner;
    private final Postgres postgres;
    private final Layers server;
    private final Layers services;
    private final Api api;

    TestBed(Path project, Port port, List<String> jvm, Map<String, String> variables, Consumer<String> progress)
            throws IOException {
        Path data = Files.createTempDirectory("prongsai-benchmark");
        Path logs = Files.createDirectories(data.resolve("log"));
        this.port = port;
        this.owner = port.name().toLowerCase(Locale.ROOT);
        this.settings = new Settings(project, data, Port.free(), "prod");
        this.tenth = moved(settings, port);
        this.api = new Api(settings::url);
        this.postgres = new Postgres(settings, POSTGRES);
        this.server = new Layers(List.of(List.of(postgres)), logs, progress);
        this.services = new Layers(
                List.of(
                        List.of(new Keycloak(settings)),
                        List.of(
                                new Service(settings, port, watched(jvm), on(owner, variables)),
                                new Named(TENTH, new Service(tenth, port, jvm, on(TENTH, variables))))),
                logs,
                progress);
    }

    /** The same with one service at another port. */
    private static Settings moved(Settings settings, Port port) throws IOException {
        Map<Port, Integer> ports = new EnumMap<>(settings.ports());
        ports.put(port, Port.free().get(port));
        return new Settings(settings.project(), settings.data(), ports, settings.profile());
    }

    private List<String> watched(List<String> jvm) {
        return Stream.concat(jvm.stream(), JvmHeap.options(settings.port(JMX)).stream())
                .toList();
    }

    /** On that database, and without Kafka: its events stay in the outbox. */
    private Map<String, String> on(String database, Map<String, String> variables) {
        Map<String, String> all = new HashMap<>(variables);
        all.put("QUARKUS_DATASOURCE_JDBC_URL", settings.jdbcUrl(database));
        all.put("PRONGSAI_OUTBOX_RELAY_ENABLED", "false");
        return all;
    }

    void start() throws StartFailure, InterruptedException, SQLException {
        server.start();
        try (var connection = postgres.connect("postgres");
                var statement = connection.createStatement()) {
            statement.execute("create database " + TENTH + " owner " + owner);
        }
        services.start();
    }

    /** The service with all the data, asked with the token of a login. */
    Target whole(String login) {
        return target(settings, owner, login);
    }

    /** The service with a tenth of the data. */
    Target tenth(String login) {
        return target(tenth, TENTH, login);
    }

    private Target target(Settings of, String database, String login) {
        return new Target(URI.create(of.url(port)), of.jdbcUrl(database), owner, () -> api.token(login));
    }

    /** The heap of the service with all the data. */
    JvmHeap heap() {
        return new JvmHeap(settings.port(JMX));
    }

    /** The statements of {@link #whole}'s database, counted by PostgreSQL. */
    StatementCount statements() throws SQLException {
        return new StatementCount(postgres.connect(owner), owner);
    }

    @Override
    public void close() {
        services.close();
        server.close();
        try (Stream<Path> files = Files.walk(settings.data())) {
            files.sorted(Comparator.reverseOrder()).forEach(TestBed::delete);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void delete(Path file) {
        try {
            Files.delete(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A program that has its log under another name. */
    private record Named(String name, Program program) implements Program {

        @Override
        public ProcessHandle start(Path log) throws IOException {
            return program.start(log);
        }

        @Override
        public boolean isReady() {
            return program.isReady();
        }
    }
}
