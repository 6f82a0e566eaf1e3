package prongsai.kit.http;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import prongsai.kit.problem.Problem;

/** Answers a body that is too large with a problem detail; the server itself, whose limit is higher, would only hang up. */
@Provider
class LargestBody implements ContainerRequestFilter {

    private final long usual;

    @Context
    ResourceInfo endpoint;

    LargestBody(@ConfigProperty(name = "prongsai.http.largest-body", defaultValue = "1048576") long usual) {
        this.usual = usual;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        var most = most();
        var length = request.getHeaderString(HttpHeaders.CONTENT_LENGTH);
        if (length != null && Long.parseLong(length) > most) {
            throw tooLarge(most);
        }
        if (length == null && request.hasEntity()) {
            request.setEntityStream(new Limited(request.getEntityStream(), most));
        }
    }

    private long most() {
        var method = endpoint.getResourceMethod();
        var own = method == null ? null : method.getAnnotation(BodyLimit.class);
        return own == null ? usual : own.value();
    }

    private static Problem tooLarge(long most) {
        return Problem.tooLarge("At most " + most + " bytes are taken.", "รับข้อมูลได้ไม่เกิน " + most + " ไบต์");
    }

    /** A body that does not say beforehand how long it is. */
    private static final class Limited extends FilterInputStream {

        private final long most;
        private long left;

        Limited(InputStream body, long most) {
            super(body);
            this.most = most;
            this.left = most;
        }

        @Override
        public int read() throws IOException {
            int read = super.read();
            count(read < 0 ? 0 : 1);
            return read;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            int read = super.read(buffer, offset, length);
            count(Math.max(read, 0));
            return read;
        }

        private void count(int read) {
            left -= read;
            if (left < 0) {
                throw tooLarge(most);
            }
        }
    }
}
