package prongsai.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A process that did not start, told with the last lines of its log where it has written any. */
public final class StartFailure extends Exception {

    private static final int LINES = 20;

    StartFailure(String name, String reason, Path log) {
        super(name + " " + reason + endOf(log));
    }

    private static String endOf(Path log) {
        try {
            // Not readAllLines: a log may hold bytes that are no UTF-8.
            List<String> lines = new String(Files.readAllBytes(log)).lines().toList();
            List<String> last = lines.subList(Math.max(0, lines.size() - LINES), lines.size());
            return ". The end of %s:%n%s".formatted(log, String.join(System.lineSeparator(), last));
        } catch (IOException noLog) {
            return "";
        }
    }
}
