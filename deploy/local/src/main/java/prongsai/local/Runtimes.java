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
        try (var found = Files.list(settings.runtime())) {
            return found.filter(path -> path.getFileName().toString().startsWith(prefix))
                    .max(Comparator.naturalOrder())
                    .orElseThrow(() -> new IOException(
                            settings.runtime() + " has no " + prefix + "*: run ./mvnw package -f deploy/runtime"));
        }
    }
}
