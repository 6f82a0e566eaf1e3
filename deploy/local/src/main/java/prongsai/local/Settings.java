package prongsai.local;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;

/**
 * Where the system runs: the project's folder, the folder of its data, its ports, and the Quarkus profile of the services
 * ({@code prod}, or {@code dev} where the clock may be moved).
 */
public record Settings(Path project, Path data, Map<Port, Integer> ports, String profile) {

    /** Settings of {@code deploy/up}: every port by its variable, the data folder by {@code PRONGSAI_DATA}. */
    static Settings of(Path project, Map<String, String> environment) {
        Map<Port, Integer> ports = new EnumMap<>(Port.class);
        for (Port port : Port.values()) {
            ports.put(port, port.number(environment));
        }
        Path usual = project.resolve("deploy/local/data");
        Path data = Path.of(environment.getOrDefault("PRONGSAI_DATA", usual.toString()));
        return new Settings(project, data.toAbsolutePath().normalize(), ports, "prod");
    }

    public int port(Port port) {
        return ports.get(port);
    }

    public String url(Port port) {
        return "http://localhost:" + port(port);
    }

    String realm() {
        return url(Port.KEYCLOAK) + "/realms/prongsai";
    }

    public String jdbcUrl(String database) {
        return "jdbc:postgresql://localhost:" + port(Port.POSTGRES) + "/" + database;
    }

    Path runtime() {
        return project.resolve("deploy/runtime/target");
    }
}
