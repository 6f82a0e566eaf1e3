package prongsai.reporting.office;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
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

    /** {@code home} null: where it is found. */
    public static Office with(Path home, int processes, Duration queueTimeout) {
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
                return Duration.ofSeconds(60);
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
