package prongsai.measures.linkcheck;

import io.netty.channel.ConnectTimeoutException;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import io.vertx.core.net.SocketAddress;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.Arrays;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Predicate;

/**
 * Asks for a link. A name is resolved once, its addresses are looked at, and the connection goes to the very address that was
 * looked at: an answer that changes in between leads nowhere. Redirects are followed in the same way. Of an answer only the
 * status is read, never its content.
 */
final class LinkProbe implements AutoCloseable {

    private static final Set<Integer> REDIRECTS = Set.of(301, 302, 303, 307, 308);
    private static final int MOST_REDIRECTS = 5;
    private static final int LARGEST_HEADER = 16 * 1024;

    private final HttpClient client;
    private final Predicate<InetAddress> allowed;
    private final Duration timeout;

    /** @param timeout for each of the addresses that a link leads to */
    LinkProbe(Vertx vertx, Predicate<InetAddress> allowed, Duration timeout) {
        client = vertx.createHttpClient(new HttpClientOptions()
                .setKeepAlive(false)
                .setMaxHeaderSize(LARGEST_HEADER)
                .setConnectTimeout((int) timeout.toMillis()));
        this.allowed = allowed;
        this.timeout = timeout;
    }

    LinkResult check(String url) throws InterruptedException {
        try {
            var link = URI.create(url);
            for (int i = 0; i <= MOST_REDIRECTS; i++) {
                var answer = ask(link);
                if (answer.location() == null) {
                    return answer.result();
                }
                link = link.resolve(answer.location());
            }
            return LinkResult.because(LinkReason.TOO_MANY_REDIRECTS);
        } catch (IllegalArgumentException e) {
            return LinkResult.because(LinkReason.NOT_A_WEB_LINK);
        }
    }

    /** @param location where it leads on, null where it ends here */
    private record Answer(LinkResult result, String location) {

        static Answer because(LinkReason reason) {
            return new Answer(LinkResult.because(reason), null);
        }

        static Answer of(int status, String location) {
            return new Answer(LinkResult.answered(status), REDIRECTS.contains(status) ? location : null);
        }
    }

    private Answer ask(URI link) throws InterruptedException {
        boolean secure = "https".equals(link.getScheme());
        if (link.getHost() == null || !secure && !"http".equals(link.getScheme())) {
            return Answer.because(LinkReason.NOT_A_WEB_LINK);
        }
        try {
            var addresses = InetAddress.getAllByName(link.getHost());
            return Arrays.stream(addresses).allMatch(allowed)
                    ? ask(link, secure, addresses[0])
                    : Answer.because(LinkReason.PRIVATE_ADDRESS);
        } catch (UnknownHostException e) {
            return Answer.because(LinkReason.HOST_UNKNOWN);
        }
    }

    private Answer ask(URI link, boolean secure, InetAddress address) throws InterruptedException {
        int port = link.getPort() > 0 ? link.getPort() : secure ? 443 : 80;
        var options = new RequestOptions()
                .setMethod(HttpMethod.GET)
                .setServer(SocketAddress.inetSocketAddress(port, address.getHostAddress()))
                .setHost(link.getHost())
                .setPort(port)
                .setSsl(secure)
                .setURI(path(link))
                .setFollowRedirects(false)
                .setTimeout(timeout.toMillis())
                .putHeader("User-Agent", "prongsai-link-check");
        var answer = client.request(options)
                .compose(this::statusOnly)
                .toCompletionStage()
                .toCompletableFuture();
        try {
            return answer.get(timeout.toMillis() * 2, TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            return Answer.because(LinkReason.TIMED_OUT);
        } catch (ExecutionException e) {
            return Answer.because(
                    e.getCause() instanceof TimeoutException || e.getCause() instanceof ConnectTimeoutException
                            ? LinkReason.TIMED_OUT
                            : LinkReason.CONNECTION_FAILED);
        }
    }

    private Future<Answer> statusOnly(HttpClientRequest request) {
        return request.send().map(response -> {
            var answer = Answer.of(response.statusCode(), response.getHeader("Location"));
            request.connection().close();
            return answer;
        });
    }

    private static String path(URI link) {
        var ascii = URI.create(link.toASCIIString());
        var path = ascii.getRawPath() == null || ascii.getRawPath().isEmpty() ? "/" : ascii.getRawPath();
        return ascii.getRawQuery() == null ? path : path + "?" + ascii.getRawQuery();
    }

    @Override
    public void close() {
        client.close();
    }
}
