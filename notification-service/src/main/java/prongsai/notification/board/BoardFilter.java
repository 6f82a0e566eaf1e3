package prongsai.notification.board;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.ext.Provider;
import java.net.URI;
import java.util.Map;
import prongsai.kit.problem.Problem;

/** What a browser makes different: forms that other sites send, pages that others frame, problems that people read. */
@Provider
@OnBoard
class BoardFilter implements ContainerRequestFilter, ContainerResponseFilter {

    private static final int A_YEAR = 31_536_000;

    private static final Map<String, String> HEADERS = Map.of(
            "Content-Security-Policy",
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; form-action 'self';"
                    + " base-uri 'none'; frame-ancestors 'none'",
            "X-Content-Type-Options",
            "nosniff",
            "Referrer-Policy",
            "same-origin",
            "Cross-Origin-Opener-Policy",
            "same-origin",
            HttpHeaders.CACHE_CONTROL,
            "no-store");

    private final CurrentVertxRequest current;
    private final BoardPages pages;

    BoardFilter(CurrentVertxRequest current, BoardPages pages) {
        this.current = current;
        this.pages = pages;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        // Problems are told in the page's language.
        current.getCurrent()
                .request()
                .headers()
                .set(HttpHeaders.ACCEPT_LANGUAGE, BoardLanguage.of(request).getLanguage());
        if (request.getMethod().equals("POST") && !isOwn(request)) {
            throw Problem.forbidden("This form was sent by another site.", "แบบฟอร์มนี้ถูกส่งมาจากเว็บไซต์อื่น");
        }
    }

    /** Browsers say by themselves which site a form comes from, and scripts cannot change it. Nothing said is refused, too. */
    private static boolean isOwn(ContainerRequestContext request) {
        var site = request.getHeaderString("Sec-Fetch-Site");
        if (site != null) {
            return site.equals("same-origin");
        }
        var origin = request.getHeaderString("Origin");
        return origin != null && sameOrigin(origin, request.getUriInfo().getBaseUri());
    }

    private static boolean sameOrigin(String origin, URI own) {
        try {
            var theirs = URI.create(origin);
            return own.getScheme().equals(theirs.getScheme())
                    && own.getHost().equals(theirs.getHost())
                    && own.getPort() == theirs.getPort();
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        HEADERS.forEach(response.getHeaders()::putSingle);
        var chosen = request.getUriInfo().getQueryParameters().getFirst(BoardLanguage.PARAMETER);
        if (chosen != null && response.getStatus() == 200) {
            response.getHeaders()
                    .add(HttpHeaders.SET_COOKIE, kept(BoardLanguage.of(request).getLanguage()));
        }
        if (response.getEntity() instanceof HttpProblem problem) {
            response.setEntity(
                    pages.problem(problem, BoardLanguage.of(request)),
                    response.getEntityAnnotations(),
                    MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"));
        }
    }

    private static NewCookie kept(String language) {
        return new NewCookie.Builder(BoardLanguage.COOKIE)
                .value(language)
                .path("/board")
                .maxAge(A_YEAR)
                .httpOnly(true)
                .sameSite(NewCookie.SameSite.LAX)
                .build();
    }
}
