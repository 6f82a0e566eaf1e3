package prongsai.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A process that did not start, told with the last lines of its log. */
final class StartFailure extends Exception {

    private static final int LINES = 20;

    StartFailure(String name, String reason, Path log) {
        super("%s %s. The end of %s:%n%s".formatted(name, reason, log, lastLines(log)));
    }

    private static String lastLines(Path log) {
        try {
            // Not readAllLines: a log may hold bytes that are no UTF-8.
            List<String> lines = new String(Files.readAllBytes(log)).lines().toList();
            return String.join(System.lineSeparator(), lines.subList(Math.max(0, lines.size() - LINES), lines.size()));
        } catch (IOException noLog) {
            return "(no log)";
        }
    }
}
