package prongsai.reporting.publication;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyWriter;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;

/** Sends the bytes as they are kept, with the status and headers that go with them. */
@Provider
class PublicFileBody implements MessageBodyWriter<PublicFile>, ContainerResponseFilter {

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        if (response.getEntity() instanceof PublicFile file) {
            response.setStatus(file.status());
            file.headers().forEach(response.getHeaders()::putSingle);
            if (file.bytes() == null) {
                response.setEntity(null);
            }
        }
    }

    @Override
    public boolean isWriteable(Class<?> type, Type generic, Annotation[] annotations, MediaType mediaType) {
        return type == PublicFile.class;
    }

    @Override
    public void writeTo(
            PublicFile file,
            Class<?> type,
            Type generic,
            Annotation[] annotations,
            MediaType mediaType,
            MultivaluedMap<String, Object> headers,
            OutputStream out)
            throws IOException {
        headers.putSingle(HttpHeaders.CONTENT_TYPE, file.headers().get(HttpHeaders.CONTENT_TYPE));
        out.write(file.bytes());
    }
}
