package prongsai.measures.linkcheck;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.vertx.core.Vertx;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Against a receiver on this machine, which only this test allows. */
class LinkProbeTest {

    private static final Vertx VERTX = Vertx.vertx();
    private static final InetAddress HERE = InetAddress.getLoopbackAddress();

    private final List<String> asked = new CopyOnWriteArrayList<>();
    private final LinkProbe probe = new LinkProbe(VERTX, HERE::equals, Duration.ofSeconds(5));
    private HttpServer receiver;

    @BeforeEach
    void aReceiver() throws IOException {
        receiver = HttpServer.create(new InetSocketAddress(HERE, 0), 0);
        receiver.createContext("/", this::answer);
        receiver.start();
    }

    @AfterEach
    void noReceiver() {
        receiver.stop(0);
        probe.close();
    }

    @AfterAll
    static void noVertx() {
        VERTX.close();
    }

    /** /status/404 answers 404, /to/&lt;link&gt; leads there, /round leads to itself. */
    private void answer(HttpExchange exchange) throws IOException {
        var path = exchange.getRequestURI().toString();
        asked.add(path);
        if (path.startsWith("/status/")) {
            exchange.sendResponseHeaders(Integer.parseInt(path.substring("/status/".length())), -1);
        } else {
            exchange.getResponseHeaders()
                    .add("Location", path.equals("/round") ? "/round" : path.substring("/to/".length()));
            exchange.sendResponseHeaders(302, -1);
        }
        exchange.close();
    }

    @ParameterizedTest
    @CsvSource({
        "200, ANSWERED",
        "204, ANSWERED",
        "404, NOT_FOUND",
        "410, NOT_FOUND",
        "401, OTHER_STATUS",
        "403, OTHER_STATUS",
        "500, OTHER_STATUS",
        "503, OTHER_STATUS",
    })
    void theStatusSaysWhetherItIsThere(int status, LinkReason reason) throws InterruptedException {
        assertThat(probe.check(here("/status/" + status))).isEqualTo(new LinkResult(reason, status));
    }

    @Test
    void aRedirectIsFollowed() throws InterruptedException {
        assertThat(probe.check(here("/to//status/200"))).isEqualTo(new LinkResult(LinkReason.ANSWERED, 200));
        assertThat(asked).containsExactly("/to//status/200", "/status/200");
    }

    @ParameterizedTest
    @CsvSource({
        "http://10.0.0.1/,               PRIVATE_ADDRESS",
        "http://169.254.169.254/latest,  PRIVATE_ADDRESS",
        "ftp://files.example/,           NOT_A_WEB_LINK",
        "file:///etc/passwd,             NOT_A_WEB_LINK",
    })
    void aRedirectToWhatIsNotPublicIsNotFollowed(String target, LinkReason reason) throws InterruptedException {
        assertThat(probe.check(here("/to/" + target))).isEqualTo(LinkResult.because(reason));
        assertThat(asked).hasSize(1);
    }

    @Test
    void redirectsEndSomewhere() throws InterruptedException {
        assertThat(probe.check(here("/round"))).isEqualTo(LinkResult.because(LinkReason.TOO_MANY_REDIRECTS));
        assertThat(asked).hasSize(6);
    }

    @Test
    void aHostWithoutAnAddressIsUnknown() throws InterruptedException {
        assertThat(probe.check("http://no-such-host.invalid/")).isEqualTo(LinkResult.because(LinkReason.HOST_UNKNOWN));
    }

    @Test
    void nobodyListening() throws InterruptedException {
        receiver.stop(0);
        assertThat(probe.check(here("/"))).isEqualTo(LinkResult.because(LinkReason.CONNECTION_FAILED));
    }

    @Test
    void aReceiverThatNeverAnswersIsNotWaitedForWithoutEnd() throws Exception {
        try (var silent = new ServerSocket(0, 1, HERE);
                var hasty = new LinkProbe(VERTX, HERE::equals, Duration.ofMillis(300))) {
            assertThat(hasty.check("http://127.0.0.1:" + silent.getLocalPort() + "/"))
                    .isEqualTo(LinkResult.because(LinkReason.TIMED_OUT));
        }
    }

    private String here(String path) {
        return "http://127.0.0.1:" + receiver.getAddress().getPort() + path;
    }
}
