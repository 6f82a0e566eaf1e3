package prongsai.local;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Keeps a second launcher off a data folder for as long as this process lives, however it ends. */
final class Lock {

    /** Holds the number of the launcher's process. */
    static final String FILE = "launcher.pid";

    /** Never closed by us: collected or closed, it would let go of the lock. */
    private static RandomAccessFile held;

    private Lock() {}

    /** False when another launcher holds the folder. */
    static synchronized boolean take(Path data) throws IOException {
        Files.createDirectories(data);
        RandomAccessFile file = new RandomAccessFile(data.resolve(FILE).toFile(), "rw");
        // A lock far behind the text, because some systems let nobody read what is locked.
        if (file.getChannel().tryLock(Long.MAX_VALUE - 1, 1, false) == null) {
            file.close();
            return false;
        }
        file.setLength(0);
        file.write((ProcessHandle.current().pid() + "\n").getBytes(StandardCharsets.US_ASCII));
        held = file;
        return true;
    }
}
