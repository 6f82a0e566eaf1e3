package prongsai.reporting.office;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;

/**
 * A directory for LibreOffice alone: the profile that each of its processes begins with, and room for what it writes. Its service holds a
 * lock on it as long as it lives, so that what a killed one has left can be told from what is in use ({@link LeftOffice}).
 */
record OfficeProfile(Path directory, FileChannel owner) {

    static final String PREFIX = "prongsai-office-";
    static final String OWNER = "owner.lock";
    private static final String SETTINGS = "registrymodifications.xcu";

    static OfficeProfile create() {
        try {
            var directory = Files.createTempDirectory(PREFIX);
            var profile = new OfficeProfile(directory, locked(directory));
            var user = Files.createDirectories(profile.template().resolve("user"));
            try (var settings = OfficeProfile.class.getResourceAsStream("/prongsai/reporting/office/" + SETTINGS)) {
                Files.copy(settings, user.resolve(SETTINGS));
            }
            Files.createDirectory(profile.work());
            return profile;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The lock appears under its name only once it is held: nobody takes a new directory for one that was left. */
    private static FileChannel locked(Path directory) throws IOException {
        var file = directory.resolve(OWNER + ".new");
        var channel = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        channel.lock();
        Files.move(file, directory.resolve(OWNER), StandardCopyOption.ATOMIC_MOVE);
        LeftOffice.own(directory);
        return channel;
    }

    Path template() {
        return directory.resolve("template");
    }

    Path work() {
        return directory.resolve("work");
    }

    void delete() {
        try (owner) {
            delete(directory);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            LeftOffice.disown(directory);
        }
    }

    static void delete(Path directory) throws IOException {
        try (var files = Files.walk(directory)) {
            files.sorted(Comparator.reverseOrder())
                    .forEach(file -> file.toFile().delete());
        }
    }
}
