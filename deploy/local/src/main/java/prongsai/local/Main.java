package prongsai.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import prongsai.local.demo.Demo;

/** What {@code deploy/up} runs: starts the system, says where it is, and stops it when it is asked to end. */
final class Main {

    private static volatile boolean stopping;

    private Main() {}

    /**
     * Takes the project's folder. Ends with 1 and a sentence on what to do when the system cannot start. Without
     * {@code PRONGSAI_DEMO=no} it enters the demo data.
     */
    public static void main(String[] args) throws IOException {
        Path project = Path.of(args[0]).toAbsolutePath().normalize();
        try {
            run(Settings.of(project, System.getenv()));
        } catch (StartFailure | RuntimeException e) {
            fail(e.getMessage());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private static void run(Settings settings) throws IOException, StartFailure, InterruptedException {
        Progress progress = new Progress(System.out);
        takePossession(settings, progress);
        LocalSystem system = new LocalSystem(settings, progress);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            stopping = true;
            system.close();
            progress.accept("stopped; the data stays in " + settings.data());
        }));
        system.start();
        if (!"no".equals(System.getenv("PRONGSAI_DEMO"))) {
            enterDemo(settings, progress);
        }
        System.out.println(new Welcome(settings));
        Thread.currentThread().join();
    }

    /** Of the data folder, for as long as this process lives, and of the ports. */
    private static void takePossession(Settings settings, Progress progress) throws IOException, InterruptedException {
        if (!Lock.take(settings.data())) {
            String pid = Files.readString(settings.data().resolve(Lock.FILE)).trim();
            fail("Prongsai runs already on " + settings.data() + " (pid " + pid + "). Stop it with Ctrl-C there.");
        }
        Leftovers.end(settings, progress);
        List<String> conflicts = Port.conflicts(System.getenv());
        if (!conflicts.isEmpty()) {
            fail(String.join(System.lineSeparator(), conflicts));
        }
    }

    /** A system without demo data is still a system: a failure is told, and no more. */
    private static void enterDemo(Settings settings, Progress progress) throws InterruptedException {
        try {
            new Demo(new Api(settings::url), progress).enter();
        } catch (RuntimeException e) {
            if (!stopping) {
                progress.accept("the demo data could not be entered: " + e.getMessage());
            }
        }
    }

    private static void fail(String message) {
        if (!stopping) {
            System.err.println(message);
        }
        System.exit(1);
    }
}
