package prongsai.reporting.office;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/** A process of its own that has made a PDF, and waits. */
final class AServiceAlone {

    private static final String READY = "made";

    private final Process process;

    private AServiceAlone(Process process) {
        this.process = process;
    }

    static AServiceAlone started(Path temporary) throws IOException {
        var process = new ProcessBuilder(List.of(
                        ProcessHandle.current().info().command().orElse("java"),
                        "-cp",
                        System.getProperty("java.class.path"),
                        "-Djava.io.tmpdir=" + temporary,
                        AServiceAlone.class.getName()))
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        var out = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        if (out.lines().noneMatch(READY::equals)) {
            throw new IllegalStateException("it made no PDF");
        }
        return new AServiceAlone(process);
    }

    /** Its LibreOffice. */
    List<ProcessHandle> office() {
        return process.descendants()
                .filter(each -> each.info().commandLine().orElse("").contains("soffice"))
                .toList();
    }

    /** As kill -9 does. */
    void kill() {
        process.destroyForcibly();
        process.onExit().join();
    }

    public static void main(String[] arguments) {
        AnOffice.with(null, 1, Duration.ofMinutes(1)).pdf(OfficeTest.docx("ก"));
        System.out.println(READY);
        try {
            System.in.read();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
