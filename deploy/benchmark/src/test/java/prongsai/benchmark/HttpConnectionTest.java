package prongsai.benchmark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class HttpConnectionTest {

    private final Set<InetSocketAddress> clients = ConcurrentHashMap.newKeySet();
    private HttpServer server;
    private HttpConnection connection;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            clients.add(exchange.getRemoteAddress());
            byte[] body = exchange.getRequestHeaders().getFirst("Authorization").getBytes(StandardCharsets.UTF_8);
            boolean chunked = exchange.getRequestURI().getPath().equals("/chunked");
            int status = exchange.getRequestURI().getPath().equals("/missing") ? 404 : 200;
            exchange.sendResponseHeaders(status, chunked ? 0 : body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        server.start();
        URI address = URI.create("http://localhost:" + server.getAddress().getPort());
        connection = new HttpConnection(address, () -> "token");
    }

    @AfterEach
    void stop() throws IOException {
        connection.close();
        server.stop(0);
    }

    @Test
    void allCallsGoOverOneConnection() throws Exception {
        connection.drain("/one");
        connection.drain("/chunked");
        assertThat(connection.read("/chunked")).isEqualTo("Bearer token");
        assertThat(clients).hasSize(1);
    }

    @Test
    void anythingButSuccessIsAFailure() {
        assertThatThrownBy(() -> connection.drain("/missing")).hasMessageContaining("404");
    }

    @Test
    void aStatusIsAskedForWithoutFailing() throws Exception {
        assertThat(connection.status("/missing")).isEqualTo(404);
        assertThat(connection.status("/one")).isEqualTo(200);
        assertThat(connection.read("/one")).isEqualTo("Bearer token");
    }
}
