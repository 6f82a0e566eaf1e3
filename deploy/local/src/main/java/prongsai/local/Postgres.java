package prongsai.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * PostgreSQL with one role and one database per service, made on its first start from {@code deploy/postgres}. The tuning are
 * options as {@code postgres} takes them.
 */
public record Postgres(Settings settings, String tuning) implements Program {

    private static final String ADMIN = "postgres";
    private static final Set<String> EXISTS_ALREADY = Set.of("42710", "42P04");

    /** As the launcher runs it: small. */
    Postgres(Settings settings) {
        this(settings, "-c shared_buffers=64MB -c max_connections=120");
    }

    @Override
    public String name() {
        return "postgres";
    }

    @Override
    public ProcessHandle start(Path log) throws IOException {
        if (Files.notExists(folder().resolve("PG_VERSION"))) {
            initialise(log);
        }
        String options = "-p " + settings.port(Port.POSTGRES) + " -k '' -c listen_addresses=127.0.0.1 " + tuning;
        run(log, "pg_ctl", "start", "-w", "-D", folder().toString(), "-l", log.toString(), "-o", options);
        createDatabases();
        return process();
    }

    /** Passwords also on this machine, and one order of text everywhere: by code point, as in docker-compose.yml. */
    private void initialise(Path log) throws IOException {
        Path password = Files.writeString(settings.data().resolve("initdb.password"), ADMIN);
        // Under another name until it is whole, so that an interrupted one is begun anew.
        Path unfinished = Files.createTempDirectory(settings.data(), "initdb-");
        String options = "-A scram-sha-256 -E UTF8 --locale=C --locale-provider=builtin --builtin-locale=C.UTF-8";
        List<String> command = new ArrayList<>(List.of("initdb", "-D", unfinished.toString(), "-U", ADMIN));
        command.addAll(List.of("--pwfile", password.toString()));
        command.addAll(List.of(options.split(" ")));
        run(log, command.toArray(String[]::new));
        Files.delete(password);
        Files.move(unfinished, folder());
    }

    /** Runs the script where it has not run to its end yet, or has grown since. */
    private void createDatabases() throws IOException {
        String script = Files.readString(settings.project().resolve("deploy/postgres/databases.sql"));
        Path done = folder().resolve("databases.sql");
        if (Files.exists(done) && Files.readString(done).equals(script)) {
            return;
        }
        try (Connection connection = connect(ADMIN)) {
            for (String sql : script.replaceAll("(?m)^--.*$", "").trim().split(";\\s*")) {
                execute(connection, sql);
            }
        } catch (SQLException e) {
            throw new IOException("The databases could not be made: " + e.getMessage(), e);
        }
        Files.writeString(done, script);
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            if (!EXISTS_ALREADY.contains(e.getSQLState())) {
                throw e;
            }
        }
    }

    /** A connection as the administrator of the server. */
    public Connection connect(String database) throws SQLException {
        return DriverManager.getConnection(settings.jdbcUrl(database), ADMIN, ADMIN);
    }

    private ProcessHandle process() throws IOException {
        String pid = Files.readAllLines(folder().resolve("postmaster.pid")).get(0);
        return ProcessHandle.of(Long.parseLong(pid)).orElseThrow(() -> new IOException("PostgreSQL ended at once"));
    }

    @Override
    public boolean isReady() {
        return Port.answers(settings.port(Port.POSTGRES));
    }

    /** Fast: open connections are ended, everything committed is on disk. */
    @Override
    public void stop(ProcessHandle process) {
        try {
            stop();
        } catch (IOException notRunning) {
            process.destroyForcibly();
        }
    }

    private void stop() throws IOException {
        Path log = settings.data().resolve("log/postgres.log");
        run(log, "pg_ctl", "stop", "-m", "fast", "-w", "-D", folder().toString());
    }

    /** Stops a server on this folder that an earlier run left behind. */
    void endLeftover() {
        if (Files.exists(folder().resolve("postmaster.pid"))) {
            try {
                stop();
            } catch (IOException onlyTheFileWasLeft) {
                // pg_ctl start sees that nobody runs, and goes on.
            }
        }
    }

    private Path folder() {
        return settings.data().resolve("postgres");
    }

    /** Runs one of PostgreSQL's tools to its end. */
    private void run(Path log, String... tool) throws IOException {
        List<String> command = new ArrayList<>();
        if (isRoot()) {
            // PostgreSQL refuses to run as root: in a user namespace of its own it is nobody.
            command.addAll(List.of("unshare", "-U"));
        }
        command.add(
                PostgresFiles.folder(settings).resolve("bin").resolve(tool[0]).toString());
        command.addAll(List.of(tool).subList(1, tool.length));
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                .start();
        try {
            if (process.waitFor() != 0) {
                throw new IOException(tool[0] + " failed");
            }
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
    }

    private static boolean isRoot() {
        return "root".equals(System.getProperty("user.name"));
    }
}
