package prongsai.local;

import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;

/** Processes of an earlier run on the same data folder whose launcher was killed. */
final class Leftovers {

    private Leftovers() {}

    /** Ends them, because they hold ports and files. Only to be called while holding the {@link Lock}. */
    static void end(Settings settings, Consumer<String> progress) throws InterruptedException {
        List<ProcessHandle> left = ProcessHandle.allProcesses()
                .filter(process -> isOf(settings, process))
                .toList();
        if (!left.isEmpty()) {
            progress.accept("ending what an earlier run has left behind");
        }
        left.forEach(ProcessHandle::destroy);
        for (ProcessHandle process : left) {
            try {
                process.onExit().get(20, TimeUnit.SECONDS);
            } catch (TimeoutException stuck) {
                process.destroyForcibly();
            } catch (ExecutionException e) {
                throw new IllegalStateException(e);
            }
        }
        new Postgres(settings).endLeftover();
    }

    private static boolean isOf(Settings settings, ProcessHandle process) {
        return process.info()
                .arguments()
                .map(arguments -> Arrays.asList(arguments).contains(Java.mark(settings)))
                .orElse(false);
    }
}
