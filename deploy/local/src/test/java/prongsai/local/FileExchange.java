package prongsai.local;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/** Fetches files from the services and sends some to them, with a token of Keycloak. */
record FileExchange(Settings settings, Api api) {

    private static final HttpClient HTTP = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();

    HttpResponse<byte[]> fetch(String login, Port service, String path) throws IOException, InterruptedException {
        return send(login, service, path, HttpRequest.newBuilder().GET());
    }

    HttpResponse<byte[]> send(String login, Port service, String path, String type, String file)
            throws IOException, InterruptedException {
        return send(
                login,
                service,
                path,
                HttpRequest.newBuilder().header("Content-Type", type).POST(BodyPublishers.ofString(file)));
    }

    private HttpResponse<byte[]> send(String login, Port service, String path, HttpRequest.Builder request)
            throws IOException, InterruptedException {
        return HTTP.send(
                request.uri(URI.create(settings.url(service) + path))
                        .header("Authorization", "Bearer " + api.token(login))
                        .timeout(Duration.ofMinutes(2))
                        .build(),
                BodyHandlers.ofByteArray());
    }
}
