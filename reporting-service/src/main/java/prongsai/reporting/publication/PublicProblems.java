package prongsai.reporting.publication;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;

/** Whoever looks for a published document in a browser and finds none reads a page; a program is told the problem. */
@Provider
class PublicProblems implements ContainerResponseFilter {

    private static final int FIRST = 400;
    private static final int NOT_FOUND = 404;
    private static final int GONE = 410;

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        int status = response.getStatus();
        if (status < FIRST
                || response.getEntity() instanceof PublicFile
                || !PublicAddress.covers(request.getUriInfo().getPath())) {
            return;
        }
        var headers = response.getHeaders();
        boolean lasting = status == NOT_FOUND || status == GONE;
        headers.putSingle(HttpHeaders.CACHE_CONTROL, lasting ? PublicAnswer.NOTICE : "no-store");
        headers.putSingle(HttpHeaders.VARY, HttpHeaders.ACCEPT);
        if (PublicAnswer.isPerson(request.getAcceptableMediaTypes())) {
            headers.putSingle("Content-Security-Policy", PublicAnswer.POLICY);
            headers.putSingle("X-Content-Type-Options", "nosniff");
            response.setEntity(
                    PublicPages.problem(status), new Annotation[0], MediaType.valueOf(PublishedFormat.HTML_TYPE));
        }
    }
}
