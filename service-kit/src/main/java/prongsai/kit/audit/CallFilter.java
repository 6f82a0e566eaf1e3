package prongsai.kit.audit;

import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;
import java.util.Set;

/** Sees every call come and its answer go. */
@Provider
@Priority(Priorities.AUTHENTICATION)
class CallFilter implements ContainerRequestFilter, ContainerResponseFilter {

    /** Refusals of reading, too: somebody wanted in who may not, or too often. Elsewhere a read that fails has changed nothing. */
    private static final Set<Integer> ALSO_OF_READING = Set.of(401, 403, 429);

    private final CurrentCall current;
    private final Refusals refusals;

    @Context
    ResourceInfo resource;

    CallFilter(CurrentCall current, Refusals refusals) {
        this.current = current;
        this.refusals = refusals;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        if (Endpoint.isChange(request.getMethod())) {
            var endpoint = endpoint(request);
            current.begin(endpoint, ids(endpoint, request));
        }
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        int status = response.getStatus();
        if (status < 400 || status >= 500) {
            return;
        }
        if (Endpoint.isChange(request.getMethod()) || ALSO_OF_READING.contains(status)) {
            var endpoint = endpoint(request);
            var problem = response.getEntity() instanceof HttpProblem told ? String.valueOf(told.getType()) : null;
            refusals.take(current.refused(endpoint, ids(endpoint, request), status, problem), CurrentCall.traceId());
        }
    }

    private Endpoint endpoint(ContainerRequestContext request) {
        return Endpoint.of(request.getMethod(), resource.getResourceClass(), resource.getResourceMethod());
    }

    private static String ids(Endpoint endpoint, ContainerRequestContext request) {
        return endpoint.ids(request.getUriInfo().getPathParameters());
    }
}
