package prongsai.reporting.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import prongsai.kit.problem.Problem;

/** The life of LibreOffice. */
class OfficeTest {

    private static final Duration LONG = Duration.ofMinutes(5);

    @Test
    void withoutLibreOfficeAPdfIsRefusedWithAReason(@TempDir Path empty) {
        var office = AnOffice.with(empty, 1, LONG);

        assertThat(office.isInstalled()).isFalse();
        assertThatThrownBy(() -> office.pdf(docx("ก")))
                .isInstanceOf(Problem.class)
                .hasMessageContaining("LibreOffice, which makes PDF, is not installed");
    }

    @Test
    void fiftyDocumentsAtOnceWaitForTheirTurnAndNoneFails() throws Exception {
        AnOffice.assumeInstalled();
        var office = AnOffice.started();
        var threads = Executors.newFixedThreadPool(50);
        try {
            Callable<byte[]> conversion = () -> office.pdf(docx("เอกสาร"));
            var documents = threads.invokeAll(
                    Stream.generate(() -> conversion).limit(50).toList());

            for (Future<byte[]> document : documents) {
                assertThat(head(document.get())).isEqualTo("%PDF");
            }
        } finally {
            threads.shutdown();
        }
    }

    @Test
    void whoWaitsTooLongIsAskedToComeBack() throws Exception {
        AnOffice.assumeInstalled();
        var office = AnOffice.with(null, 1, Duration.ofMillis(1));
        var threads = Executors.newFixedThreadPool(8);
        try {
            var together = new CountDownLatch(8);
            Callable<Boolean> conversion = () -> {
                together.countDown();
                together.await();
                try {
                    office.pdf(docx("ก"));
                    return true;
                } catch (Problem problem) {
                    assertThat(problem).hasMessageContaining("Too many documents");
                    return false;
                }
            };
            var made = threads
                    .invokeAll(Stream.generate(() -> conversion).limit(8).toList())
                    .stream()
                    .map(OfficeTest::get)
                    .toList();

            assertThat(made).contains(true, false);
        } finally {
            threads.shutdown();
            office.stop();
        }
    }

    @Test
    void aProcessThatHasDiedIsReplaced() {
        AnOffice.assumeInstalled();
        var office = AnOffice.with(null, 1, LONG);
        try {
            var before = processes();
            office.pdf(docx("ก่อน"));
            var own = processes().stream()
                    .filter(process -> !before.contains(process))
                    .toList();

            own.forEach(ProcessHandle::destroyForcibly);

            assertThat(own).isNotEmpty();
            assertThat(head(office.pdf(docx("หลัง")))).isEqualTo("%PDF");
        } finally {
            office.stop();
        }
    }

    @Test
    void aProcessThatCouldNotBeStartedAgainIsGivenUpForTheNextDocument(@TempDir Path folder) throws IOException {
        AnOffice.assumeInstalled();
        var home = Files.createSymbolicLink(folder.resolve("office"), AnOffice.home());
        var office = AnOffice.with(home, 1, LONG, Duration.ofSeconds(10));
        try {
            var before = processes();
            office.pdf(docx("ก่อน"));
            replace(home, AnOffice.broken(folder));
            processes().stream().filter(process -> !before.contains(process)).forEach(ProcessHandle::destroyForcibly);
            assertThatThrownBy(() -> office.pdf(docx("ระหว่าง"))).isInstanceOf(Problem.class);

            replace(home, AnOffice.home());

            assertThat(head(office.pdf(docx("หลัง")))).isEqualTo("%PDF");
        } finally {
            office.stop();
        }
    }

    private static void replace(Path link, Path target) throws IOException {
        Files.delete(link);
        Files.createSymbolicLink(link, target);
    }

    @Test
    void itStopsWithTheServiceAndLeavesNothingBehind() throws IOException {
        AnOffice.assumeInstalled();
        var before = processes();
        var directories = directories();
        var office = AnOffice.with(null, 1, LONG);
        office.pdf(docx("ก"));
        assertThat(processes()).hasSizeGreaterThan(before.size());

        office.stop();

        assertThat(processes()).isSubsetOf(before);
        assertThat(directories()).isEqualTo(directories);
        assertThatThrownBy(() -> office.pdf(docx("ก"))).isInstanceOf(Problem.class);
    }

    private static <T> T get(Future<T> future) {
        try {
            return future.get();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<ProcessHandle> processes() {
        return ProcessHandle.current()
                .descendants()
                .filter(process -> process.info().command().orElse("").contains("office"))
                .filter(ProcessHandle::isAlive)
                .toList();
    }

    private static List<Path> directories() throws IOException {
        try (var files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            return files.filter(file -> file.getFileName().toString().startsWith("prongsai-office-"))
                    .sorted()
                    .collect(Collectors.toList());
        }
    }

    private static String head(byte[] bytes) {
        return new String(bytes, 0, 4, StandardCharsets.US_ASCII);
    }

    static byte[] docx(String text) {
        var bytes = new ByteArrayOutputStream();
        try (var document = new XWPFDocument()) {
            document.createParagraph().createRun().setText(text);
            document.write(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
