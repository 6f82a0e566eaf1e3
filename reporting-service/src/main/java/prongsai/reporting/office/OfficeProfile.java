package prongsai.reporting.office;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;

/** A directory for LibreOffice alone: the profile that each of its processes begins with, and room for what it writes. */
record OfficeProfile(Path directory) {

    private static final String SETTINGS = "registrymodifications.xcu";

    static OfficeProfile create() {
        try {
            var profile = new OfficeProfile(Files.createTempDirectory("prongsai-office-"));
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

    Path template() {
        return directory.resolve("template");
    }

    Path work() {
        return directory.resolve("work");
    }

    void delete() {
        try (var files = Files.walk(directory)) {
            files.sorted(Comparator.reverseOrder())
                    .forEach(file -> file.toFile().delete());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
