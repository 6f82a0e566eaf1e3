package prongsai.local;

import java.util.Arrays;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Processes of an earlier run on the same data folder whose launcher was killed. */
final class Leftovers {

    private Leftovers() {}

    /** Ends them, because they hold ports and files. Only to be called while holding the {@link Lock}. */
    static void end(Settings settings) throws InterruptedException {
        new Postgres(settings).endLeftover();
        for (ProcessHandle process :
                ProcessHandle.allProcesses().filter(p -> isOf(settings, p)).toList()) {
            process.destroy();
            try {
                process.onExit().get(20, TimeUnit.SECONDS);
            } catch (TimeoutException stuck) {
                process.destroyForcibly();
            } catch (ExecutionException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    private static boolean isOf(Settings settings, ProcessHandle process) {
        return process.info()
                .arguments()
                .map(arguments -> Arrays.asList(arguments).contains(Java.mark(settings)))
                .orElse(false);
    }
}
