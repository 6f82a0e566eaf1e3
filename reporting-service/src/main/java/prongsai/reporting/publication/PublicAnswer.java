package prongsai.reporting.publication;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** Answers anybody, and lets caches keep what they may. */
@RequestScoped
class PublicAnswer {

    /** What stands at the address of a document may be another version in five minutes. */
    private static final String MOVING = "public, max-age=300";

    /** A version never changes for its reader; caches that serve many look again, because it may be taken back. */
    private static final String FIXED = "public, max-age=31536000, s-maxage=300, immutable";

    static final String NOTICE = "public, max-age=60";

    /** A page has no scripts and loads nothing; charts are part of it. */
    static final String POLICY =
            "default-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src data:; base-uri 'none'; form-action 'none'";

    private static final int OK = 200;
    private static final int NOT_MODIFIED = 304;
    private static final int GONE = 410;

    private final PublicShelf shelf;
    private final Request request;
    private final HttpHeaders headers;

    PublicAnswer(PublicShelf shelf, Request request, HttpHeaders headers) {
        this.shelf = shelf;
        this.request = request;
        this.headers = headers;
    }

    PublicFile latest(Publication publication, PublishedFormat format) {
        return file(publication, format, MOVING);
    }

    PublicFile version(Publication publication, PublishedFormat format) {
        return file(publication, format, FIXED);
    }

    PublicFile page(String html) {
        var bytes = html.getBytes(StandardCharsets.UTF_8);
        var tag = PublishedFile.hash(bytes);
        return answer(tag, headers(PublishedFormat.HTML, MOVING), () -> bytes);
    }

    /** The format that the reader prefers: a page where nothing is said. */
    PublishedFormat preferred() {
        return headers.getAcceptableMediaTypes().stream()
                .flatMap(accepted -> Arrays.stream(PublishedFormat.values())
                        .filter(format -> MediaType.valueOf(format.mediaType()).isCompatible(accepted)))
                .findFirst()
                .orElse(PublishedFormat.HTML);
    }

    private PublicFile file(Publication publication, PublishedFormat format, String cache) {
        if (publication.status() == PublicationStatus.WITHDRAWN) {
            return notice(publication);
        }
        var headers = headers(format, cache);
        headers.put(HttpHeaders.VARY, HttpHeaders.ACCEPT);
        headers.put(HttpHeaders.CONTENT_DISPOSITION, disposition(publication, format));
        return answer(shelf.hash(publication, format), headers, () -> shelf.content(publication, format));
    }

    private PublicFile notice(Publication withdrawn) {
        if (!isPerson(headers.getAcceptableMediaTypes())) {
            throw withdrawn.gone();
        }
        var notice = headers(PublishedFormat.HTML, NOTICE);
        notice.put(HttpHeaders.VARY, HttpHeaders.ACCEPT);
        return new PublicFile(GONE, notice, PublicPages.notice(withdrawn).getBytes(StandardCharsets.UTF_8));
    }

    /** Whether somebody looks: a browser names HTML among what it takes, a program does not. */
    static boolean isPerson(List<MediaType> accepted) {
        return accepted.stream()
                .anyMatch(type -> type.getType().equalsIgnoreCase("text")
                        && type.getSubtype().equalsIgnoreCase("html"));
    }

    /** Without the bytes for a reader who has them. */
    private PublicFile answer(String hash, Map<String, String> headers, Supplier<byte[]> bytes) {
        headers.put(HttpHeaders.ETAG, '"' + hash + '"');
        return request.evaluatePreconditions(new EntityTag(hash)) == null
                ? new PublicFile(OK, headers, bytes.get())
                : new PublicFile(NOT_MODIFIED, headers, null);
    }

    private static Map<String, String> headers(PublishedFormat format, String cache) {
        var headers = new LinkedHashMap<String, String>();
        headers.put(HttpHeaders.CONTENT_TYPE, format.mediaType());
        headers.put(HttpHeaders.CACHE_CONTROL, cache);
        headers.put("X-Content-Type-Options", "nosniff");
        if (format == PublishedFormat.HTML) {
            headers.put("Content-Security-Policy", POLICY);
        }
        if (format.isData()) {
            headers.put("Access-Control-Allow-Origin", "*");
        }
        return headers;
    }

    /** What a browser cannot show is saved under a name that says what it is. */
    private static String disposition(Publication publication, PublishedFormat format) {
        var shown = format == PublishedFormat.HTML || format == PublishedFormat.PDF;
        var at = publication.address();
        return (shown ? "inline" : "attachment") + "; filename=\"" + at.agencyCode() + "-" + at.fiscalYear() + "-"
                + at.kind().segment() + "-" + publication.number() + "." + format.suffix() + "\"";
    }
}
