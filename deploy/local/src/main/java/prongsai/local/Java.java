package prongsai.local;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Starts a JVM as a process of its own, marked with the data folder so that a later run finds what this one left behind. */
final class Java {

    private final List<String> command = new ArrayList<>();
    private final Map<String, String> environment;

    /** A JVM with these options beside the usual ones. */
    Java(Settings settings, List<String> options, Map<String, String> environment) {
        this.environment = environment;
        // Ctrl-C reaches every process of the terminal; only the launcher shall act on it, and stop the others in
        // order.
        command.addAll(List.of("/bin/sh", "-c", "trap '' INT HUP; exec \"$0\" \"$@\""));
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add(mark(settings));
        command.addAll(options);
        command.add("-XX:+ExitOnOutOfMemoryError");
    }

    /** With the given heap in MB, small and quick to start rather than fast at its peak. */
    static List<String> small(int heap) {
        return List.of("-Xms32m", "-Xmx" + heap + "m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1");
    }

    static String mark(Settings settings) {
        return "-Dprongsai.data=" + settings.data();
    }

    Java with(String... arguments) {
        command.addAll(List.of(arguments));
        return this;
    }

    Process start(Path log) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        builder.environment().putAll(environment);
        return builder.start();
    }
}
