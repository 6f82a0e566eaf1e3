package prongsai.notification.board;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/**
 * Lets cookies in to the board only. Browsers keep its session below {@code /board} by themselves; this keeps the API from taking one
 * that came all the same, because there no form is checked for where it comes from.
 */
@ApplicationScoped
class CookieBorder {

    /** Above everything that looks at who is calling. */
    private static final int FIRST = 10_000;

    void register(@Observes Filters filters) {
        filters.register(CookieBorder::check, FIRST);
    }

    private static void check(RoutingContext request) {
        var path = request.normalizedPath();
        if (!path.equals("/board") && !path.startsWith("/board/")) {
            request.request().headers().remove(HttpHeaders.COOKIE);
        }
        request.next();
    }
}
