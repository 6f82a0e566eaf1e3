package prongsai.reporting.office;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.ArrayList;
import java.util.Optional;
import org.jboss.logging.Logger;
import org.jodconverter.core.office.OfficeException;
import org.jodconverter.core.office.OfficeManager;
import org.jodconverter.local.office.LocalOfficeManager;
import org.jodconverter.local.office.LocalOfficeUtils;

/** The processes of LibreOffice: started when they are first needed, replaced when they die, stopped with the service. */
final class OfficeProcesses {

    private static final Logger LOG = Logger.getLogger(OfficeProcesses.class);

    private final OfficeSettings settings;
    private LocalOfficeManager manager;
    private OfficeProfile profile;
    private boolean stopped;

    OfficeProcesses(OfficeSettings settings) {
        this.settings = settings;
    }

    /** Where LibreOffice is installed, if it is. */
    Optional<File> home() {
        var home = settings.officeHome()
                .map(path -> path.toFile())
                .or(() -> Optional.ofNullable(LocalOfficeUtils.getDefaultOfficeHome()));
        return home.filter(OfficeProcesses::isOffice);
    }

    private static boolean isOffice(File home) {
        return LocalOfficeUtils.getOfficeExecutable(home).isFile();
    }

    synchronized LocalOfficeManager started() throws OfficeException {
        if (stopped) {
            throw new OfficeException("the service is being stopped");
        }
        if (manager == null) {
            start(home().orElseThrow(() -> new OfficeException("LibreOffice is not installed")));
        }
        return manager;
    }

    /** Leaves nothing where it fails, so that the next document tries again. */
    private void start(File home) throws OfficeException {
        var directory = OfficeProfile.create();
        var starting = newManager(home, directory);
        try {
            starting.start();
        } catch (OfficeException e) {
            stop(starting, directory);
            throw e;
        }
        manager = starting;
        profile = directory;
        LOG.infof("LibreOffice of %s converts documents", home);
    }

    /** Gives processes up that let a document wait too long: one that died and could not be started again never answers. */
    synchronized void giveUp(OfficeManager silent) {
        if (manager == silent) {
            stop(manager, profile);
            manager = null;
        }
    }

    private LocalOfficeManager newManager(File home, OfficeProfile profile) {
        return LocalOfficeManager.builder()
                .officeHome(home)
                .workingDir(profile.work().toFile())
                .templateProfileDir(profile.template().toFile())
                .hostName(InetAddress.getLoopbackAddress().getHostAddress())
                .portNumbers(freePorts(settings.officeProcesses()))
                .startFailFast(true)
                .taskExecutionTimeout(settings.conversionTimeout().toMillis())
                .taskQueueTimeout(settings.conversionTimeout().toMillis())
                .build();
    }

    /** So that several services can run on one machine. */
    private static int[] freePorts(int count) {
        var sockets = new ArrayList<ServerSocket>();
        try {
            for (int i = 0; i < count; i++) {
                sockets.add(new ServerSocket(0, 1, InetAddress.getLoopbackAddress()));
            }
            return sockets.stream().mapToInt(ServerSocket::getLocalPort).toArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            sockets.forEach(OfficeProcesses::close);
        }
    }

    private static void close(ServerSocket socket) {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    synchronized void stop() {
        stopped = true;
        if (manager != null) {
            stop(manager, profile);
        }
    }

    private static void stop(LocalOfficeManager running, OfficeProfile directory) {
        try {
            running.stop();
        } catch (OfficeException e) {
            LOG.warn("LibreOffice did not stop", e);
        } finally {
            directory.delete();
        }
    }
}
