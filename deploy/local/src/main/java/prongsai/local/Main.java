package prongsai.local;

import prongsai.local.demo.Demo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/** What {@code deploy/up} runs: starts the system, says where it is, and stops it when it is asked to end. */
final class Main {

    private static volatile boolean stopping;

    private Main() {}

    /** Takes the project's folder. Ends with 1 and a sentence on what to do when the system cannot start. */
    public static void main(String[] args) throws IOException {
        Path project = Path.of(args[0]).toAbsolutePath().normalize();
        try {
            run(Settings.of(project, System.getenv()));
        } catch (StartFailure | IllegalArgumentException e) {
            fail(e.getMessage());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private static void run(Settings settings) throws IOException, StartFailure, InterruptedException {
        Optional<Lock> lock = Lock.of(settings.data());
        if (lock.isEmpty()) {
            String pid =
                    Files.readString(settings.data().resolve("launcher.pid")).trim();
            fail("Prongsai runs already on " + settings.data() + " (pid " + pid + "). Stop it with Ctrl-C there.");
        }
        Leftovers.end(settings);
        List<String> conflicts = Port.conflicts(System.getenv());
        if (!conflicts.isEmpty()) {
            fail(String.join(System.lineSeparator(), conflicts));
        }
        Progress progress = new Progress(System.out);
        LocalSystem system = new LocalSystem(settings, progress);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            stopping = true;
            system.close();
            progress.accept("stopped; the data stays in " + settings.data());
        }));
        system.start();
        Demo demo = new Demo(new Api(settings), progress);
        demo.enterAgencies();
        demo.enterDocuments();
        demo.enterThisYear(LocalDate.now(ZoneId.of("Asia/Bangkok")));
        System.out.println(new Welcome(settings));
        Thread.currentThread().join();
    }

    private static void fail(String message) {
        if (!stopping) {
            System.err.println(message);
        }
        System.exit(1);
    }
}
