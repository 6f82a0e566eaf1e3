package prongsai.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SupervisedTest {

    private static final Duration SOON = Duration.ofSeconds(10);

    @TempDir
    Path logs;

    private final List<String> said = new CopyOnWriteArrayList<>();
    private Supervised supervised;

    @AfterEach
    void stop() {
        supervised.stop();
    }

    @Test
    void whatDiesUnaskedIsStartedAgain() throws Exception {
        ProcessHandle first = startReady("read line");
        first.destroyForcibly();
        await().atMost(SOON)
                .until(() -> supervised.process().pid() != first.pid()
                        && supervised.process().isAlive());
        assertThat(said).containsExactly("program died and is started again");
    }

    @Test
    void whatIsStoppedStaysStopped() throws Exception {
        ProcessHandle first = startReady("read line");
        supervised.stop();
        assertThat(first.isAlive()).isFalse();
        assertThat(supervised.process().pid()).isEqualTo(first.pid());
        assertThat(said).isEmpty();
    }

    @Test
    void whatIsExpectedToEndEndsUnnoticed() throws Exception {
        ProcessHandle first = startReady("read line");
        supervised.expectEnd();
        first.destroyForcibly();
        await().during(Duration.ofMillis(300))
                .atMost(SOON)
                .until(() -> !first.isAlive() && supervised.process().equals(first) && said.isEmpty());
    }

    @Test
    void whatDiesAgainAndAgainIsTriedSlowlyUntilItStaysUp() throws Exception {
        Path outageOver = logs.resolve("outage-over");
        startReady("sleep 0.2; test -e '" + outageOver + "' && read line");
        await().atMost(SOON).until(() -> said.size() == 4);
        assertThat(said.get(3)).startsWith("program does not stay up and is tried again every 1 s. See ");
        Files.createFile(outageOver);
        await().during(Duration.ofMillis(500))
                .atMost(SOON)
                .until(() -> supervised.process().isAlive());
        assertThat(said).hasSize(4);
    }

    @Test
    void whatCannotBeStartedAgainIsTriedSlowly() throws Exception {
        ProcessHandle first = startReady("read line");
        Path away = Files.move(logs.resolve("log"), logs.resolve("away"));
        first.destroyForcibly();
        await().atMost(SOON).until(() -> said.size() == 3);
        assertThat(said.get(1)).startsWith("program did not start: ");
        assertThat(said.get(2)).startsWith("program does not stay up and is tried again every 1 s. See ");
        Files.move(away, logs.resolve("log"));
        await().atMost(SOON).until(() -> supervised.process().isAlive());
        assertThat(said).hasSize(3);
    }

    @Test
    void whatEndsWhileItStartsFailsWithTheEndOfItsLog() throws Exception {
        supervised = new Supervised(new Shell("echo no memory; exit 1", false), logs, said::add);
        supervised.start();
        assertThatThrownBy(() -> supervised.awaitReady(SOON))
                .isInstanceOf(StartFailure.class)
                .hasMessageContaining("program ended while it started")
                .hasMessageEndingWith("no memory");
    }

    private ProcessHandle startReady(String script) throws Exception {
        Path log = Files.createDirectory(logs.resolve("log"));
        supervised = new Supervised(new Shell(script, true), log, said::add, Duration.ofSeconds(1));
        supervised.start();
        supervised.awaitReady(SOON);
        return supervised.process();
    }

    private record Shell(String script, boolean isReady) implements Program {

        @Override
        public String name() {
            return "program";
        }

        @Override
        public ProcessHandle start(Path log) throws IOException {
            return new ProcessBuilder("/bin/sh", "-c", script)
                    .redirectErrorStream(true)
                    .redirectOutput(log.toFile())
                    .start()
                    .toHandle();
        }
    }
}
