package prongsai.reporting.office;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jodconverter.local.office.LocalOfficeUtils;
import org.junit.jupiter.api.Assumptions;

/** Offices to convert by. */
public final class AnOffice {

    private static Office shared;

    private AnOffice() {}

    /** One for all tests of a run, stopped at its end. */
    public static synchronized Office started() {
        if (shared == null) {
            shared = with(null, 1, Duration.ofSeconds(60));
            Runtime.getRuntime().addShutdownHook(new Thread(shared::stop));
        }
        return shared;
    }

    /** A machine without LibreOffice makes no PDF; {@code .ci/run} installs it. */
    public static void assumeInstalled() {
        Assumptions.assumeTrue(started().isInstalled(), "LibreOffice is not installed");
    }

    public static void stop(Office office) {
        office.stop();
    }

    /** The home of a LibreOffice that ends as soon as it is started. */
    public static Path broken(Path folder) throws IOException {
        var program = Files.createDirectories(folder.resolve("broken/program"));
        for (var name : List.of("soffice", "soffice.bin")) {
            Files.writeString(program.resolve(name), "#!/bin/sh\nexit 3\n")
                    .toFile()
                    .setExecutable(true);
        }
        return program.getParent();
    }

    /** The home of the one that is installed. */
    public static Path home() {
        return LocalOfficeUtils.getDefaultOfficeHome().toPath();
    }

    /** {@code home} null: where it is found. */
    public static Office with(Path home, int processes, Duration queueTimeout) {
        return with(home, processes, queueTimeout, Duration.ofSeconds(60));
    }

    static Office with(Path home, int processes, Duration queueTimeout, Duration conversionTimeout) {
        return new Office(new OfficeSettings() {
            @Override
            public Optional<Path> officeHome() {
                return Optional.ofNullable(home);
            }

            @Override
            public int officeProcesses() {
                return processes;
            }

            @Override
            public Duration conversionTimeout() {
                return conversionTimeout;
            }

            @Override
            public Duration queueTimeout() {
                return queueTimeout;
            }

            @Override
            public Duration contentsTimeout() {
                return queueTimeout;
            }
        });
    }
}
