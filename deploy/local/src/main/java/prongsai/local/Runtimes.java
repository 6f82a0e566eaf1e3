package prongsai.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;

/** Finds what {@code deploy/runtime} has laid out. */
final class Runtimes {

    private Runtimes() {}

    /** The folder or file whose name begins so; the highest where an upgrade left an older one beside it. */
    static Path find(Settings settings, String prefix) throws IOException {
        if (Files.notExists(settings.runtime())) {
            throw missing(settings, prefix);
        }
        try (var found = Files.list(settings.runtime())) {
            return found.filter(path -> path.getFileName().toString().startsWith(prefix))
                    .max(Comparator.naturalOrder())
                    .orElseThrow(() -> missing(settings, prefix));
        }
    }

    private static IOException missing(Settings settings, String prefix) {
        return new IOException(
                settings.runtime().resolve(prefix) + "* is missing. Build it: ./mvnw package -DskipTests");
    }
}
