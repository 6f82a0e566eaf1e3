package prongsai.local;

import java.io.IOException;
import java.nio.file.Path;

/** One kind of process of the system: how to start it, how to see that it is ready, how to stop it. */
public interface Program {

    String name();

    /** Starts the process, with its output appended to {@code log}. What must exist before is made here, too. */
    ProcessHandle start(Path log) throws IOException;

    /** Whether it does its work; asked several times a second, so it must answer soon. */
    boolean isReady();

    /** Asks the process to end by itself; the caller waits. */
    default void stop(ProcessHandle process) {
        process.destroy();
    }
}
