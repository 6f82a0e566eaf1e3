package prongsai.assessment.scoreimport;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyWriter;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import prongsai.assessment.spreadsheet.FileKind;
import prongsai.assessment.spreadsheet.TableWriter;

/** Sends a file of scores, of the kind that was asked for, under a name that tells what it is. */
@Provider
class ScoreFileBody implements MessageBodyWriter<ScoreFile> {

    @Override
    public boolean isWriteable(Class<?> type, Type generic, Annotation[] annotations, MediaType mediaType) {
        return type == ScoreFile.class;
    }

    @Override
    public void writeTo(
            ScoreFile file,
            Class<?> type,
            Type generic,
            Annotation[] annotations,
            MediaType mediaType,
            MultivaluedMap<String, Object> headers,
            OutputStream out)
            throws IOException {
        var kind = file.kind();
        headers.putSingle(
                HttpHeaders.CONTENT_TYPE,
                kind == FileKind.CSV ? kind.mediaType() + ";charset=UTF-8" : kind.mediaType());
        headers.putSingle(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + file.name() + "\"");
        headers.putSingle(HttpHeaders.CACHE_CONTROL, "private, no-store");
        try (var table = TableWriter.to(kind, out)) {
            file.content().write(table);
        }
    }
}
