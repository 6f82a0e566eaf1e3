package prongsai.reporting.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a service that was killed leaves behind. */
class LeftOfficeTest {

    @TempDir
    Path temporary;

    @Test
    void libreOfficeOfAKilledServiceIsEndedByTheNextThatStarts() throws IOException {
        AnOffice.assumeInstalled();
        var service = AServiceAlone.started(temporary);
        var office = service.office();
        assertThat(office).isNotEmpty();
        try {
            LeftOffice.clear(temporary);
            assertThat(office).as("of a service that lives").allMatch(ProcessHandle::isAlive);
            assertThat(directories()).isOne();

            service.kill();
            assertThat(office).as("of one that was killed").allMatch(ProcessHandle::isAlive);

            LeftOffice.clear(temporary);
            assertThat(office).noneMatch(ProcessHandle::isAlive);
            assertThat(directories()).isZero();
        } finally {
            service.kill();
            office.forEach(ProcessHandle::destroyForcibly);
        }
    }

    @Test
    void whatThisProcessUsesStays() {
        AnOffice.assumeInstalled();
        var office = AnOffice.with(null, 1, Duration.ofMinutes(1));
        try {
            office.pdf(OfficeTest.docx("ก"));

            LeftOffice.clear(Path.of(System.getProperty("java.io.tmpdir")));

            assertThat(office.pdf(OfficeTest.docx("ข"))).isNotEmpty();
        } finally {
            office.stop();
        }
    }

    @Test
    void directoryThatNoServiceHasOwnedIsLeftAlone() throws IOException {
        var other = Files.createDirectory(temporary.resolve(OfficeProfile.PREFIX + "other"));

        LeftOffice.clear(temporary);

        assertThat(other).isDirectory();
    }

    private long directories() throws IOException {
        try (var files = Files.list(temporary)) {
            return files.filter(file -> file.getFileName().toString().startsWith(OfficeProfile.PREFIX))
                    .count();
        }
    }
}
