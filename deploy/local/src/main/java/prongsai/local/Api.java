package prongsai.local;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The public REST API as any client uses it: with a token from Keycloak, over HTTP. */
public final class Api {

    /** Login of the machine client; every other login is a person of the demo realm. */
    public static final String MACHINE = "prongsai-machine";

    /** The password of every person of the demo realm. */
    static final String DEMO_PASSWORD = "prongsai-demo";

    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();
    private final Map<String, Token> tokens = new ConcurrentHashMap<>();
    private final Function<Port, String> urls;

    /** Takes the address of each service and of Keycloak, without a slash at its end. */
    public Api(Function<Port, String> urls) {
        this.urls = urls;
    }

    private record Token(String value, Instant until) {}

    /** What a service answered. The body is {@code MissingNode} where there is none. */
    public record Reply(int status, JsonNode body, String etag) {

        public boolean isOk() {
            return status / 100 == 2;
        }
    }

    public Reply get(String login, Port service, String path) {
        return send(login, request(service, path).GET());
    }

    /** Posts a JSON body; {@code headers} are names and values in turn. */
    public Reply post(String login, Port service, String path, JsonNode body, String... headers) {
        HttpRequest.Builder request = request(service, path)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body.toString()));
        return send(login, headers.length == 0 ? request : request.headers(headers));
    }

    /** A transition of the resource as it was last read. */
    public Reply transition(String login, Port service, String path, Reply read, JsonNode body) {
        return post(login, service, path, body, "If-Match", read.etag());
    }

    private HttpRequest.Builder request(Port service, String path) {
        return HttpRequest.newBuilder(URI.create(urls.apply(service) + path)).timeout(Duration.ofSeconds(30));
    }

    private Reply send(String login, HttpRequest.Builder request) {
        HttpResponse<String> response = exchange(
                request.header("Authorization", "Bearer " + token(login)).build());
        return new Reply(
                response.statusCode(),
                json(response.body()),
                response.headers().firstValue("ETag").orElse(""));
    }

    private HttpResponse<String> exchange(HttpRequest request) {
        try {
            return http.send(request, BodyHandlers.ofString(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(request.method() + " " + request.uri(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted");
        }
    }

    /** An access token that is good for some minutes yet. */
    public String token(String login) {
        return tokens.compute(
                        login,
                        (key, known) -> known != null && Instant.now().isBefore(known.until()) ? known : login(key))
                .value();
    }

    private Token login(String login) {
        Map<String, String> form = login.equals(MACHINE)
                ? Map.of(
                        "grant_type",
                        "client_credentials",
                        "client_id",
                        MACHINE,
                        "client_secret",
                        "prongsai-machine-demo-secret")
                : Map.of(
                        "grant_type",
                        "password",
                        "client_id",
                        "prongsai-cli",
                        "username",
                        login,
                        "password",
                        DEMO_PASSWORD);
        HttpRequest request = HttpRequest.newBuilder(
                        URI.create(urls.apply(Port.KEYCLOAK) + "/realms/prongsai/protocol/openid-connect/token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(encode(form)))
                .build();
        JsonNode answer = json(exchange(request).body());
        if (!answer.has("access_token")) {
            throw new IllegalStateException("Keycloak gives " + login + " no token: " + answer);
        }
        Duration half = Duration.ofSeconds(answer.get("expires_in").asLong() / 2);
        return new Token(answer.get("access_token").asText(), Instant.now().plus(half));
    }

    private static String encode(Map<String, String> form) {
        return form.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    private static JsonNode json(String text) {
        try {
            return text.isBlank() ? MissingNode.getInstance() : JSON.readTree(text);
        } catch (IOException e) {
            throw new UncheckedIOException("not JSON: " + text, e);
        }
    }
}
