package prongsai.reporting.office;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/**
 * What a service has left that was killed: a LibreOffice that goes on running, since a process does not end with the one that started it,
 * and its directory. The next service that starts on the machine clears it away.
 */
final class LeftOffice {

    private static final Logger LOG = Logger.getLogger(LeftOffice.class);

    private static final int END_SECONDS = 10;

    /** Those of this very process: to open and close their lock again would give it up. */
    private static final Set<Path> OWN = ConcurrentHashMap.newKeySet();

    private LeftOffice() {}

    static void own(Path directory) {
        OWN.add(directory);
    }

    static void disown(Path directory) {
        OWN.remove(directory);
    }

    /** @param temporary where the directories of services are */
    static void clear(Path temporary) {
        try (var directories = Files.newDirectoryStream(temporary, OfficeProfile.PREFIX + "*")) {
            for (var directory : directories) {
                if (!OWN.contains(directory) && Files.isRegularFile(directory.resolve(OfficeProfile.OWNER))) {
                    clearUnlessInUse(directory);
                }
            }
        } catch (IOException e) {
            LOG.warnf("What other services have left of LibreOffice in %s is not cleared: %s", temporary, e);
        }
    }

    private static void clearUnlessInUse(Path directory) {
        try (var owner = FileChannel.open(directory.resolve(OfficeProfile.OWNER), StandardOpenOption.WRITE);
                var lock = owner.tryLock()) {
            if (lock != null) {
                ProcessHandle.allProcesses()
                        .filter(process -> isIn(directory, process))
                        .forEach(LeftOffice::end);
                OfficeProfile.delete(directory);
                LOG.infof("LibreOffice of a service that was killed is cleared away: %s", directory);
            }
        } catch (IOException | OverlappingFileLockException e) {
            LOG.debugf("%s is not cleared: %s", directory, e);
        }
    }

    private static boolean isIn(Path directory, ProcessHandle process) {
        var command = process.info().commandLine().orElse("");
        return command.contains("soffice") && command.contains("/" + directory.getFileName() + "/");
    }

    private static void end(ProcessHandle process) {
        process.destroyForcibly();
        try {
            process.onExit().get(END_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (Exception e) {
            LOG.warnf("Process %d of LibreOffice does not end", process.pid());
        }
    }
}
