package prongsai.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
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
    void whatDiesAgainAndAgainStaysDown() throws Exception {
        startReady("sleep 0.2");
        await().atMost(SOON).until(() -> said.size() == 4);
        assertThat(said.get(3)).startsWith("program died 4 times in a row and stays down. See ");
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
        supervised = new Supervised(new Shell(script, true), logs, said::add);
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
