package prongsai.notification.line;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.function.LongSupplier;

/**
 * Keeps the rules that LINE publishes for push messages: the token, the id of a user, group or room, one to five texts of at most
 * 5,000 characters, the retry key as a UUID that is accepted once (409 afterwards), the month's quota, the rate of any second.
 */
public final class LineStandIn implements QuarkusTestResourceLifecycleManager {

    private static final String TOKEN = UUID.randomUUID().toString();
    private static final List<JsonObject> TAKEN = new CopyOnWriteArrayList<>();
    private static final List<String> ASKED = new CopyOnWriteArrayList<>();
    private static final Map<String, String> ACCEPTED = new ConcurrentHashMap<>();
    private static final List<Long> ASKED_AT = new CopyOnWriteArrayList<>();
    private static volatile Integer limit;
    private static volatile int status;
    private static volatile boolean losesAnswer;
    private static volatile int perSecond;
    private static volatile LongSupplier clock;

    private HttpServer server;

    @Override
    public Map<String, String> start() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        server.setExecutor(Executors.newCachedThreadPool());
        server.createContext("/v2/bot/message/", this::answer);
        server.start();
        return Map.of(
                "prongsai.line.address",
                "http://127.0.0.1:" + server.getAddress().getPort(),
                "prongsai.line.channel-access-token",
                TOKEN);
    }

    @Override
    public void stop() {
        if (server != null) {
            server.stop(0);
        }
    }

    private void answer(HttpExchange exchange) throws IOException {
        var path = exchange.getRequestURI().getPath();
        var body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        ASKED.add(path);
        if (!("Bearer " + TOKEN).equals(exchange.getRequestHeaders().getFirst("Authorization"))) {
            respond(exchange, 401, "{\"message\":\"Authentication failed\"}");
        } else if (path.endsWith("/quota")) {
            respond(
                    exchange,
                    200,
                    limit == null ? "{\"type\":\"none\"}" : "{\"type\":\"limited\",\"value\":" + limit + "}");
        } else if (path.endsWith("/quota/consumption")) {
            respond(exchange, 200, "{\"totalUsage\":" + TAKEN.size() + "}");
        } else if (status != 0) {
            respond(exchange, status, "{\"message\":\"as the test wants it\"}");
        } else if (clock != null && isTooFast(clock.getAsLong())) {
            respond(exchange, 429, "{\"message\":\"The API rate limit has been exceeded. Try again later.\"}");
        } else {
            push(exchange, new JsonObject(body));
        }
    }

    /** Also what it refuses counts. */
    private static synchronized boolean isTooFast(long nanos) {
        ASKED_AT.add(nanos);
        return ASKED_AT.stream().filter(at -> at > nanos - 1_000_000_000L).count() > perSecond;
    }

    private static void push(HttpExchange exchange, JsonObject body) throws IOException {
        var key = exchange.getRequestHeaders().getFirst("X-Line-Retry-Key");
        if (!isValid(body) || !UUID.fromString(key).toString().equals(key)) {
            respond(exchange, 400, "{\"message\":\"The request body has 1 error(s)\"}");
            return;
        }
        var request = UUID.randomUUID().toString();
        var before = ACCEPTED.putIfAbsent(key, request);
        if (before != null) {
            exchange.getResponseHeaders().add("x-line-accepted-request-id", before);
            respond(exchange, 409, "{\"message\":\"The retry key is already accepted\"}");
            return;
        }
        TAKEN.add(body);
        if (losesAnswer) {
            exchange.close();
        } else {
            respond(exchange, 200, "{\"sentMessages\":[{\"id\":\"1\"}]}");
        }
    }

    private static boolean isValid(JsonObject body) {
        var messages = body.getJsonArray("messages");
        return body.getString("to").matches("[UCR][0-9a-f]{32}")
                && !messages.isEmpty()
                && messages.size() <= 5
                && messages.stream()
                        .map(JsonObject.class::cast)
                        .allMatch(one -> "text".equals(one.getString("type"))
                                && !one.getString("text").isEmpty()
                                && one.getString("text").length() <= 5_000);
    }

    private static void respond(HttpExchange exchange, int code, String body) throws IOException {
        var bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(code, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    public static void reset() {
        TAKEN.clear();
        ASKED.clear();
        ACCEPTED.clear();
        limit = null;
        status = 0;
        losesAnswer = false;
        clock = null;
        ASKED_AT.clear();
    }

    /** The messages that it has shown, whole requests. */
    public static List<JsonObject> taken() {
        return TAKEN;
    }

    /** The paths that it was asked for. */
    public static List<String> asked() {
        return ASKED;
    }

    public static void hasAQuotaOf(int messages) {
        limit = messages;
    }

    /** From now on it refuses, as LINE does, what comes faster by that clock of nanoseconds. */
    static void takes(int messages, LongSupplier aSecondOf) {
        perSecond = messages;
        clock = aSecondOf;
    }

    /** From now on it answers every message so; 0: by its rules again. */
    public static void answers(int code) {
        status = code;
    }

    /** From now on it shows messages, but the connection breaks before the answer. */
    public static void losesTheAnswer(boolean lost) {
        losesAnswer = lost;
    }
}
