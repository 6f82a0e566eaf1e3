package prongsai.kit.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.Test;
import prongsai.kit.test.Tokens;

@QuarkusTest
class BodyLimitTest {

    @TestHTTPResource("/v1/notes")
    URI notes;

    @TestHTTPResource("/v1/notes/files")
    URI files;

    @Test
    void anEndpointMayTakeMoreThanTheOthers() throws Exception {
        var most = "a".repeat(2_000_000);

        assertThat(send(files, "text/plain", BodyPublishers.ofString(most)).body())
                .isEqualTo("2000000");
        assertIsTooLarge(send(files, "text/plain", BodyPublishers.ofString(most + "a")), "2000000");
    }

    @Test
    void aBodyThatDoesNotSayHowLongItIsIsNoWayAround() throws Exception {
        assertThat(send(files, "text/plain", chunked(2_000_000)).body()).isEqualTo("2000000");
        assertIsTooLarge(send(files, "text/plain", chunked(2_000_001)), "2000000");
        assertIsTooLarge(send(notes, "application/json", chunked(1_048_577)), "1048576");
    }

    private static void assertIsTooLarge(HttpResponse<String> answer, String most) {
        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.body()).contains("urn:prongsai:problem:too-large", most);
    }

    private static BodyPublisher chunked(int bytes) {
        var body = ("\"" + "a".repeat(bytes - 2) + "\"").getBytes();
        return BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(body));
    }

    private static HttpResponse<String> send(URI address, String type, BodyPublisher body) throws Exception {
        var request = HttpRequest.newBuilder(address)
                .version(HttpClient.Version.HTTP_1_1)
                .header("Authorization", "Bearer " + Tokens.officer("NOTES"))
                .header("Content-Type", type)
                .POST(body)
                .build();
        return HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
    }
}
