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

/**
 * The one place where failures become answers: whatever was thrown gets a stable type, a title in the caller's language, the
 * faults with their places, and the trace id to ask about. Never a word of an unexpected exception.
 */
@ApplicationScoped
class ProblemDetails implements ProblemPostProcessor {

    private final CurrentVertxRequest request;

    ProblemDetails(CurrentVertxRequest request) {
        this.request = request;
    }

    /** Before the library's logger, so that it logs by the status that is really answered. */
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
        if (failure.kind() == ProblemKind.UNAVAILABLE) {
            problem.withHeader("Retry-After", "5");
        }
        var trace = Span.current().getSpanContext();
        if (trace.isValid()) {
            problem.with("traceId", trace.getTraceId());
        }
        return problem.build();
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
