package prongsai.notification.line;

import io.github.bucket4j.TimeMeter;
import io.quarkus.runtime.ShutdownEvent;
import io.vertx.core.Context;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import io.vertx.core.impl.VertxInternal;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Supplier;
import prongsai.notification.channel.Answer;
import prongsai.notification.channel.Carrier;
import prongsai.notification.channel.Channel;
import prongsai.notification.channel.Parcel;

/**
 * Pushes messages to users and groups by LINE's Messaging API. The retry key is the delivery's id, so that a message whose answer was
 * lost is not shown twice: LINE says 409 when it has accepted it before. Messages leave no faster than LINE wants them; waiting for that costs
 * no try.
 */
@ApplicationScoped
class LinePush implements Carrier {

    private static final Duration PAUSE_AFTER_TOO_MANY = Duration.ofMinutes(1);
    private static final Duration PAUSE_WITHOUT_QUOTA = Duration.ofHours(1);

    private final LineSettings settings;
    private final HttpClient client;

    /** All that is asked of LINE: the client (4.5), called from any thread, may listen to an answer after it has gone by. */
    private final Context loop;

    private final LineQuota quota;
    private final LineRate rate;

    @Inject
    LinePush(LineSettings settings, Vertx vertx) {
        this(settings, vertx, new LineRate(settings.perSecond(), TimeMeter.SYSTEM_NANOTIME, LineRate.by(vertx)));
    }

    LinePush(LineSettings settings, Vertx vertx, LineRate rate) {
        this.settings = settings;
        this.rate = rate;
        this.loop = ((VertxInternal) vertx).createEventLoopContext();
        client = vertx.createHttpClient(new HttpClientOptions()
                .setConnectTimeout((int) settings.timeout().toMillis()));
        quota = new LineQuota(this::ask, settings.quotaLife());
    }

    @Override
    public Channel channel() {
        return Channel.LINE;
    }

    @Override
    public boolean isSetUp() {
        return settings.channelAccessToken().isPresent();
    }

    @Override
    public Duration patience() {
        return settings.timeout().multipliedBy(5); // two questions for the quota, to wait, to connect, and the message
    }

    @Override
    public Supplier<CompletionStage<Answer>> prepare(Parcel parcel) {
        return () -> carry(parcel);
    }

    CompletionStage<Answer> carry(Parcel parcel) {
        if (!isSetUp()) {
            return CompletableFuture.completedFuture(Answer.trouble("no token"));
        }
        var answer = new CompletableFuture<Answer>();
        loop.runOnContext(start -> converse(parcel).onSuccess(answer::complete));
        return answer;
    }

    private Future<Answer> converse(Parcel parcel) {
        return quota.take(parcel.at())
                .compose(left -> left
                        ? rate.turn().compose(now -> push(parcel))
                        : Future.succeededFuture(Answer.trouble("quota used up", PAUSE_WITHOUT_QUOTA)))
                .otherwise(failure -> Answer.trouble("unreachable"));
    }

    private Future<Answer> push(Parcel parcel) {
        var messages = new JsonArray();
        LineTexts.of(parcel.body()).forEach(text -> messages.add(JsonObject.of("type", "text", "text", text)));
        var body = JsonObject.of("to", parcel.address(), "messages", messages);
        var options = options(HttpMethod.POST, "/v2/bot/message/push")
                .putHeader("Content-Type", "application/json")
                .putHeader("X-Line-Retry-Key", parcel.id().toString());
        return client.request(options)
                .compose(request -> request.send(Buffer.buffer(body.encode())))
                .compose(response -> response.body().otherwiseEmpty().map(read -> answered(response)));
    }

    private Answer answered(HttpClientResponse response) {
        int status = response.statusCode();
        var code = Integer.toString(status);
        return switch (status) {
            case 200, 409 -> Answer.taken();
            case 400, 404 -> Answer.refused(code); // this message or this receiver
            case 429 -> {
                quota.forget(); // too fast, or nothing is left of the month
                yield Answer.trouble(code, PAUSE_AFTER_TOO_MANY);
            }
            default -> Answer.trouble(code); // also 401 and 403, which operators can mend
        };
    }

    private Future<JsonObject> ask(String path) {
        return client.request(options(HttpMethod.GET, path))
                .compose(request -> request.send())
                .compose(response -> response.body()
                        .compose(body -> response.statusCode() == 200
                                ? Future.succeededFuture(body.toJsonObject())
                                : Future.failedFuture("LINE answers " + response.statusCode())));
    }

    private RequestOptions options(HttpMethod method, String path) {
        return new RequestOptions()
                .setMethod(method)
                .setAbsoluteURI(settings.address() + path)
                .setTimeout(settings.timeout().toMillis())
                .putHeader(
                        "Authorization",
                        "Bearer " + settings.channelAccessToken().orElseThrow());
    }

    void stop(@Observes ShutdownEvent event) {
        client.close();
    }
}
