package prongsai.notification.webhook;

import io.quarkus.runtime.ShutdownEvent;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpClosedException;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import io.vertx.core.impl.VertxInternal;
import io.vertx.core.net.SocketAddress;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import prongsai.notification.channel.Answer;
import prongsai.notification.channel.Carrier;
import prongsai.notification.channel.Channel;
import prongsai.notification.channel.Parcel;

/**
 * Posts signed messages to webhooks. A name is resolved once and the connection goes to the very address that was looked at, so
 * that an answer that changes in between leads nowhere; redirects are not followed; of an answer only status and Retry-After count.
 */
@ApplicationScoped
class WebhookCarrier implements Carrier {

    /** What is read and thrown away of an answer's content so that the connection can be used again. */
    private static final int MOST_CONTENT = 64 * 1024;

    private static final int LARGEST_HEADER = 16 * 1024;

    private final WebhookRepository rows;
    private final Targets targets;
    private final WebhookSettings settings;
    private final VertxInternal vertx;
    private final HttpClient client;

    WebhookCarrier(WebhookRepository rows, Targets targets, WebhookSettings settings, Vertx vertx) {
        this.rows = rows;
        this.targets = targets;
        this.settings = settings;
        this.vertx = (VertxInternal) vertx;
        client = vertx.createHttpClient(new HttpClientOptions()
                .setMaxHeaderSize(LARGEST_HEADER)
                .setIdleTimeout((int) settings.timeout().toSeconds() + 1)
                .setConnectTimeout((int) settings.timeout().toMillis()));
    }

    @Override
    public Channel channel() {
        return Channel.WEBHOOK;
    }

    @Override
    public Duration patience() {
        return settings.timeout().multipliedBy(2); // to find the address and connect, and then to answer
    }

    /** Where a message goes, and what it is signed with. */
    private record Target(URI url, List<String> secrets) {}

    /** Many messages to one webhook are claimed together, and the session reads it once. */
    @Override
    public Supplier<CompletionStage<Answer>> prepare(Parcel parcel) {
        var target = rows.findByIdOptional(parcel.receiverId())
                .filter(Webhook::listens)
                .map(found -> new Target(URI.create(found.url()), found.secretsAt(parcel.at())));
        return () -> target.map(found -> send(parcel, found))
                .orElseGet(() -> CompletableFuture.completedFuture(Answer.refused("not enabled")));
    }

    private CompletionStage<Answer> send(Parcel parcel, Target target) {
        if (!targets.allows(target.url())) {
            return CompletableFuture.completedFuture(Answer.refused("address not allowed"));
        }
        Promise<InetAddress> resolved = Promise.promise();
        vertx.resolveAddress(target.url().getHost(), resolved);
        return resolved.future()
                .compose(address -> targets.allows(target.url(), address)
                        ? post(parcel, target, address).recover(failure -> onceMore(failure, parcel, target, address))
                        : Future.succeededFuture(Answer.trouble("private address")))
                .otherwise(WebhookCarrier::failed)
                .toCompletionStage();
    }

    /** A connection that was kept for the next message may have been closed by the receiver just now. */
    private Future<Answer> onceMore(Throwable failure, Parcel parcel, Target target, InetAddress address) {
        return failure instanceof HttpClosedException ? post(parcel, target, address) : Future.failedFuture(failure);
    }

    private Future<Answer> post(Parcel parcel, Target target, InetAddress address) {
        var url = target.url();
        boolean secure = "https".equalsIgnoreCase(url.getScheme());
        int port = url.getPort() > 0 ? url.getPort() : secure ? 443 : 80;
        var options = new RequestOptions()
                .setMethod(HttpMethod.POST)
                .setServer(SocketAddress.inetSocketAddress(port, address.getHostAddress()))
                .setHost(url.getHost())
                .setPort(port)
                .setSsl(secure)
                .setURI(path(url))
                .setFollowRedirects(false)
                .setTimeout(settings.timeout().toMillis())
                .putHeader("User-Agent", "prongsai-webhooks")
                .putHeader("Content-Type", "application/json")
                .putHeader("webhook-id", parcel.id().toString())
                .putHeader("webhook-timestamp", Long.toString(parcel.at().getEpochSecond()))
                .putHeader(
                        "webhook-signature", Signature.of(parcel.id(), parcel.at(), parcel.body(), target.secrets()));
        return client.request(options)
                .compose(request -> request.send(Buffer.buffer(parcel.body())))
                .map(WebhookCarrier::answered);
    }

    private static String path(URI url) {
        var ascii = URI.create(url.toASCIIString());
        var path = ascii.getRawPath() == null || ascii.getRawPath().isEmpty() ? "/" : ascii.getRawPath();
        return ascii.getRawQuery() == null ? path : path + "?" + ascii.getRawQuery();
    }

    private static Answer answered(HttpClientResponse response) {
        throwAwayContent(response);
        int status = response.statusCode();
        if (status >= 200 && status < 300) {
            return Answer.taken();
        }
        var code = Integer.toString(status);
        return status == 410
                ? Answer.gone(code)
                : Answer.trouble(code, RetryAfter.of(response.getHeader("Retry-After")));
    }

    private static void throwAwayContent(HttpClientResponse response) {
        var read = new AtomicInteger();
        response.exceptionHandler(broken -> {}); // the status has been heard
        response.handler(part -> {
            if (read.addAndGet(part.length()) > MOST_CONTENT) {
                response.request().connection().close();
            }
        });
    }

    /** In a word, without the names and addresses of the exception's text. */
    private static Answer failed(Throwable failure) {
        if (failure instanceof UnknownHostException) {
            return Answer.trouble("host unknown");
        }
        boolean silent = failure instanceof TimeoutException
                || Optional.ofNullable(failure.getMessage()).orElse("").contains("imed out");
        return Answer.trouble(silent ? "silent" : "unreachable");
    }

    void stop(@Observes ShutdownEvent event) {
        client.close();
    }
}
