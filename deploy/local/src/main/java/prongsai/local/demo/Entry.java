package prongsai.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.function.Supplier;
import prongsai.local.Api;
import prongsai.local.Port;

/**
 * Enters things by the API, waiting where a service must first hear of something from another one: until then it answers that
 * the agency, the plan or the finding is not known.
 */
final class Entry {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Set<Integer> MAYBE_NOT_HEARD_YET = Set.of(401, 403, 404, 422, 503);

    private static final int OK = 200;
    private static final int CONFLICT = 409;

    private final Api api;

    Entry(Api api) {
        this.api = api;
    }

    /** The created resource. */
    JsonNode create(String login, Port service, String path, JsonNode body) throws InterruptedException {
        return patiently(path, () -> api.post(login, service, path, body)).body();
    }

    /** Whether it was created; not where the service has it already (409), because a service made it by itself. */
    boolean createUnlessThere(String login, Port service, String path, JsonNode body) throws InterruptedException {
        return patiently(path, () -> api.post(login, service, path, body), CONFLICT)
                        .status()
                != CONFLICT;
    }

    /** The resource or page. */
    JsonNode read(String login, Port service, String path) throws InterruptedException {
        return patiently(path, () -> api.get(login, service, path)).body();
    }

    /** Moves the resource on by its sub-resource {@code transition}, from the state it has now. */
    JsonNode move(String login, Port service, String path, String transition, JsonNode body)
            throws InterruptedException {
        return patiently(path, () -> {
                    Api.Reply now = api.get(login, service, path);
                    return now.isOk() ? api.transition(login, service, path + transition, now, body) : now;
                })
                .body();
    }

    private static Api.Reply patiently(String path, Supplier<Api.Reply> call) throws InterruptedException {
        return patiently(path, call, OK);
    }

    /** @param fine a status beside those of success that ends the waiting */
    private static Api.Reply patiently(String path, Supplier<Api.Reply> call, int fine) throws InterruptedException {
        Instant end = Instant.now().plus(PATIENCE);
        while (true) {
            Api.Reply reply = call.get();
            if (reply.isOk() || reply.status() == fine) {
                return reply;
            }
            if (!MAYBE_NOT_HEARD_YET.contains(reply.status()) || Instant.now().isAfter(end)) {
                throw new IllegalStateException(path + " answers " + reply.status() + ": " + reply.body());
            }
            Thread.sleep(250);
        }
    }
}
