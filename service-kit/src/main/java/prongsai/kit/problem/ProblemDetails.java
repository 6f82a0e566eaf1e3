package prongsai.kit.problem;

import io.opentelemetry.api.trace.Span;
import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkiverse.resteasy.problem.postprocessing.ProblemContext;
import io.quarkiverse.resteasy.problem.postprocessing.ProblemPostProcessor;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jboss.logging.Logger;

/**
 * The one place where failures become answers: whatever was thrown gets a stable type, a title in the caller's language, the
 * faults with their places, and the trace id to ask about. Never a word of an unexpected exception.
 */
@ApplicationScoped
class ProblemDetails implements ProblemPostProcessor {

    private static final Logger LOG = Logger.getLogger(ProblemDetails.class);

    private final CurrentVertxRequest request;

    ProblemDetails(CurrentVertxRequest request) {
        this.request = request;
    }

    /** Before the library's own processors, so that they see what is really answered. */
    @Override
    public int priority() {
        return 1_000;
    }

    @Override
    public HttpProblem apply(HttpProblem thrown, ProblemContext context) {
        var language = language();
        var failure = Failures.read(context.cause).orElseGet(() -> Failure.ofStatus(thrown.getStatusCode()));
        var problem = HttpProblem.builder()
                .withType(failure.kind().type())
                .withTitle(failure.kind().title(language))
                .withStatus(failure.kind().status());
        Optional.ofNullable(failure.detail(language)).ifPresent(problem::withDetail);
        if (!failure.faults().isEmpty()) {
            problem.with("errors", errors(failure.faults(), language));
        }
        thrown.getHeaders().forEach(problem::withHeader);
        failure.kind().retryAfterSeconds().ifPresent(seconds -> problem.withHeader("Retry-After", seconds));
        log(failure.kind(), context);
        var trace = Span.current().getSpanContext();
        if (trace.isValid()) {
            problem.with("traceId", trace.getTraceId());
        }
        return problem.build();
    }

    /** A client's mistake is an answer, not an incident; what passes by itself is one line; only an accident shows its trace. */
    private static void log(ProblemKind kind, ProblemContext context) {
        if (kind == ProblemKind.INTERNAL) {
            LOG.errorf(context.cause, "%s failed", context.path);
        } else if (kind == ProblemKind.UNAVAILABLE) {
            LOG.warnf(
                    "%s is not available: %s", context.path, root(context.cause).getMessage());
        }
    }

    private static Throwable root(Throwable failure) {
        var root = failure;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        return root;
    }

    private Language language() {
        var current = request.getCurrent();
        return current == null ? Language.EN : Language.of(current.request().getHeader("Accept-Language"));
    }

    private static List<Map<String, String>> errors(List<Fault> faults, Language language) {
        return faults.stream()
                .map(fault -> {
                    Map<String, String> error = new TreeMap<>();
                    error.put("detail", language.choose(fault.en(), fault.th()));
                    if (fault.pointer() != null) {
                        error.put("pointer", fault.pointer());
                    }
                    if (fault.parameter() != null) {
                        error.put("parameter", fault.parameter());
                    }
                    return error;
                })
                .toList();
    }
}
