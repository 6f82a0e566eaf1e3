package prongsai.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
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
            settings = new Settings(PROJECT, data, Port.free(), "dev");
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
