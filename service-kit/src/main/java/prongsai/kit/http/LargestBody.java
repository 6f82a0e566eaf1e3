package prongsai.kit.http;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import prongsai.kit.problem.Problem;

/** Answers a body that is too large with a problem detail; the server itself, whose limit is higher, would only hang up. */
@Provider
class LargestBody implements ContainerRequestFilter {

    private final long bytes;

    LargestBody(@ConfigProperty(name = "prongsai.http.largest-body", defaultValue = "1048576") long bytes) {
        this.bytes = bytes;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        var length = request.getHeaderString(HttpHeaders.CONTENT_LENGTH);
        if (length != null && Long.parseLong(length) > bytes) {
            throw Problem.tooLarge("At most " + bytes + " bytes are taken.", "รับข้อมูลได้ไม่เกิน " + bytes + " ไบต์");
        }
    }
}
