package prongsai.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** The whole system as real processes, on free ports and an empty data folder; started once for all test classes. */
final class RunningSystem implements BeforeAllCallback {

    static final Path PROJECT = Path.of("").toAbsolutePath().getParent().getParent();

    private static Settings settings;
    private static LocalSystem system;

    static Settings settings() {
        return settings;
    }

    static LocalSystem system() {
        return system;
    }

    @Override
    public void beforeAll(ExtensionContext context) {
        context.getRoot().getStore(ExtensionContext.Namespace.GLOBAL).getOrComputeIfAbsent("system", key -> start());
    }

    private static AutoCloseable start() {
        try {
            Path data = Files.createTempDirectory("prongsai");
            settings = new Settings(PROJECT, data, freePorts(), "dev");
            system = new LocalSystem(settings, new Progress(System.out));
            system.start();
            return () -> {
                system.close();
                delete(data);
            };
        } catch (IOException | StartFailure | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Asked for all at once, so that no two are the same. */
    static Map<Port, Integer> freePorts() throws IOException {
        Map<Port, Integer> ports = new EnumMap<>(Port.class);
        List<ServerSocket> taken = new ArrayList<>();
        for (Port port : Port.values()) {
            ServerSocket socket = new ServerSocket(0);
            taken.add(socket);
            ports.put(port, socket.getLocalPort());
        }
        for (ServerSocket socket : taken) {
            socket.close();
        }
        return ports;
    }

    private static void delete(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder()).forEach(file -> {
                try {
                    Files.delete(file);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        }
    }
}
