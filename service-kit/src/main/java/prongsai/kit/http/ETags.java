package prongsai.kit.http;

import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response.Status.Family;
import jakarta.ws.rs.ext.Provider;

/** Gives every single resource its {@code ETag}, and answers 304 to a reader who has this version already. */
@Provider
class ETags implements ContainerResponseFilter {

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        if (response.getStatusInfo().getFamily() != Family.SUCCESSFUL
                || !(response.getEntity() instanceof Versioned versioned)) {
            return;
        }
        var tag = new EntityTag(Long.toString(versioned.version()));
        response.getHeaders().putSingle(HttpHeaders.ETAG, tag);
        // What one sees depends on the token, and a shared cache must not mix callers.
        response.getHeaders().putSingle(HttpHeaders.CACHE_CONTROL, "private, no-cache");
        if (request.getMethod().equals(HttpMethod.GET)) {
            var fresh = request.getRequest().evaluatePreconditions(tag);
            if (fresh != null) {
                response.setStatus(fresh.build().getStatus());
                response.setEntity(null);
            }
        }
    }
}
