package prongsai.local;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Keeps a second launcher off a data folder. The system lets go of it when the launcher dies, however it dies. */
final class Lock implements AutoCloseable {

    private final RandomAccessFile file;

    private Lock(RandomAccessFile file) {
        this.file = file;
    }

    /** Empty when another launcher holds the folder. */
    static Optional<Lock> of(Path data) throws IOException {
        Files.createDirectories(data);
        RandomAccessFile file =
                new RandomAccessFile(data.resolve("launcher.pid").toFile(), "rw");
        // A lock far behind the text, because some systems let nobody read what is locked.
        FileLock lock = file.getChannel().tryLock(Long.MAX_VALUE - 1, 1, false);
        if (lock == null) {
            file.close();
            return Optional.empty();
        }
        file.setLength(0);
        file.write((ProcessHandle.current().pid() + "\n").getBytes(StandardCharsets.US_ASCII));
        return Optional.of(new Lock(file));
    }

    @Override
    public void close() throws IOException {
        file.setLength(0);
        file.close();
    }
}
