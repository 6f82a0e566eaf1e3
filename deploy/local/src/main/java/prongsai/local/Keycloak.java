package prongsai.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/**
 * Keycloak with its database in our PostgreSQL. It imports the realm when it starts for the first time; a realm that is
 * there already stays as it is.
 */
public record Keycloak(Settings settings) implements Program {

    private static final int HEAP = 384;

    @Override
    public String name() {
        return "keycloak";
    }

    @Override
    public ProcessHandle start(Path log) throws IOException {
        Path home = Runtimes.find(settings, "keycloak-");
        Path realms = Files.createDirectories(home.resolve("data/import"));
        Files.writeString(realms.resolve("prongsai-realm.json"), realm());
        // Not kc.sh: a SIGKILL would end the script and leave its JVM behind. The options are kc.sh's.
        return new Java(settings, Java.small(HEAP), environment())
                .with("-XX:MaxMetaspaceSize=256m", "-Duser.language=en", "-Duser.country=US")
                .with("--add-opens=java.base/java.util=ALL-UNNAMED", "--add-opens=java.base/java.lang=ALL-UNNAMED")
                .with("--add-opens=java.base/java.util.concurrent=ALL-UNNAMED")
                .with("--add-opens=java.base/java.security=ALL-UNNAMED", "--enable-native-access=ALL-UNNAMED")
                .with("-Djava.util.logging.manager=org.jboss.logmanager.LogManager")
                .with("-Djava.util.concurrent.ForkJoinPool.common.threadFactory="
                        + "io.quarkus.bootstrap.forkjoin.QuarkusForkJoinWorkerThreadFactory")
                .with(
                        "-Dkc.home.dir=" + home,
                        "-cp",
                        home.resolve("lib/quarkus-run.jar").toString())
                .with("io.quarkus.bootstrap.runner.QuarkusEntryPoint", "start", "--optimized", "--import-realm")
                .start(log)
                .toHandle();
    }

    /** With the address at which the board is here: Keycloak sends nobody anywhere else. */
    private String realm() throws IOException {
        return Files.readString(settings.project().resolve("deploy/keycloak/prongsai-realm.json"))
                .replace("http://localhost:8084", settings.url(Port.NOTIFICATION));
    }

    private Map<String, String> environment() {
        return Map.ofEntries(
                Map.entry("KC_BOOTSTRAP_ADMIN_USERNAME", "admin"),
                Map.entry("KC_BOOTSTRAP_ADMIN_PASSWORD", "admin"),
                Map.entry("KC_HTTP_ENABLED", "true"),
                Map.entry("KC_HTTP_HOST", "127.0.0.1"),
                Map.entry("KC_HTTP_PORT", String.valueOf(settings.port(Port.KEYCLOAK))),
                Map.entry("KC_HOSTNAME", settings.url(Port.KEYCLOAK)),
                Map.entry("KC_CACHE", "local"),
                Map.entry("KC_DB_URL", settings.jdbcUrl("keycloak")),
                Map.entry("KC_DB_USERNAME", "keycloak"),
                Map.entry("KC_DB_PASSWORD", "keycloak"),
                Map.entry("KC_DB_POOL_MAX_SIZE", "16"),
                // Else each connection from before a restart of PostgreSQL fails one login.
                Map.entry("QUARKUS_DATASOURCE_JDBC_VALIDATE_ON_BORROW", "true"));
    }

    @Override
    public boolean isReady() {
        return Http.answersOk(settings.realm() + "/.well-known/openid-configuration");
    }
}
