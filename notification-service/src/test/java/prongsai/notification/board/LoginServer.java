package prongsai.notification.board;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import prongsai.kit.test.Tokens;

/**
 * The code flow's side of an identity server, with the key of {@link Tokens}. Its login page asks for a role and an agency instead of
 * a password, such as {@code supervisor@ROIET}. Keycloak itself logs people in in the end-to-end test.
 */
public final class LoginServer implements QuarkusTestResourceLifecycleManager {

    static final String CLIENT = "prongsai-board";

    private HttpServer server;
    private String url;

    @Override
    public Map<String, String> start() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        url = "http://localhost:" + server.getAddress().getPort();
        server.createContext(
                "/.well-known/openid-configuration", exchange -> send(exchange, "application/json", discovery()));
        server.createContext(
                "/keys", exchange -> send(exchange, "application/json", "{\"keys\": [" + Tokens.publicKey() + "]}"));
        server.createContext("/login", this::askWho);
        server.createContext("/token", this::giveTokens);
        server.createContext("/logout", exchange -> send(exchange, "text/html", "<h1>Logged out</h1>"));
        server.setExecutor(Executors.newCachedThreadPool());
        server.start();
        return Map.of(
                "quarkus.oidc.board.auth-server-url",
                url,
                "quarkus.oidc.board.credentials.secret",
                "for-tests-only-".repeat(3));
    }

    @Override
    public void stop() {
        if (server != null) {
            server.stop(0);
        }
    }

    private String discovery() {
        return """
                {"issuer": "%s", "authorization_endpoint": "%s/login", "token_endpoint": "%s/token", "jwks_uri": "%s/keys",
                 "end_session_endpoint": "%s/logout"}"""
                .formatted(Tokens.ISSUER, url, url, url, url);
    }

    private void askWho(HttpExchange exchange) throws IOException {
        var asked = parameters(exchange.getRequestURI().getRawQuery());
        send(
                exchange,
                "text/html",
                """
                <form action="%s"><input type="hidden" name="state" value="%s"><input id="who" name="code"><button>Log in</button></form>"""
                        .formatted(asked.get("redirect_uri"), asked.get("state")));
    }

    private void giveTokens(HttpExchange exchange) throws IOException {
        var asked = parameters(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
        var who = asked.get("code").split("@", 2);
        var agency = who.length > 1 ? who[1] : null;
        send(
                exchange,
                "application/json",
                """
                {"access_token": "%s", "id_token": "%s", "token_type": "Bearer", "expires_in": 3600}"""
                        .formatted(
                                Tokens.withAudience("notification-service", agency, who[0]),
                                Tokens.withAudience(CLIENT, agency, who[0])));
    }

    private static Map<String, String> parameters(String form) {
        return Arrays.stream(form.split("&"))
                .map(part -> part.split("=", 2))
                .collect(Collectors.toMap(
                        part -> part[0],
                        part -> URLDecoder.decode(part[1], StandardCharsets.UTF_8),
                        (first, second) -> second));
    }

    private static void send(HttpExchange exchange, String type, String text) throws IOException {
        var body = text.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", type + ";charset=UTF-8");
        exchange.sendResponseHeaders(200, body.length);
        try (var out = exchange.getResponseBody()) {
            out.write(body);
        }
    }
}
