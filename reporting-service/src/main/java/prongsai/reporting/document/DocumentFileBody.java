package prongsai.reporting.document;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyWriter;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import prongsai.reporting.format.Format;

/** Sends a document as the file that it is: one to look at stays in the browser, one to edit is saved. */
@Provider
class DocumentFileBody implements MessageBodyWriter<DocumentFile> {

    @Override
    public boolean isWriteable(Class<?> type, Type generic, Annotation[] annotations, MediaType mediaType) {
        return type == DocumentFile.class;
    }

    @Override
    public void writeTo(
            DocumentFile file,
            Class<?> type,
            Type generic,
            Annotation[] annotations,
            MediaType mediaType,
            MultivaluedMap<String, Object> headers,
            OutputStream out)
            throws IOException {
        var format = file.format();
        headers.putSingle(
                HttpHeaders.CONTENT_TYPE,
                format == Format.HTML ? format.mediaType() + ";charset=UTF-8" : format.mediaType());
        headers.putSingle(
                HttpHeaders.CONTENT_DISPOSITION,
                (format == Format.DOCX ? "attachment" : "inline") + "; filename=\"" + file.name() + "."
                        + format.suffix() + "\"");
        headers.putSingle(HttpHeaders.CACHE_CONTROL, "private, no-store");
        out.write(file.bytes());
    }
}
