package prongsai.reporting.template;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import prongsai.kit.http.Versioned;
import prongsai.reporting.document.DocumentKind;

/** A template as clients see it; its file is read apart. */
@Schema(name = "DocumentTemplate")
record DocumentTemplateResponse(
        UUID id,
        DocumentKind kind,
        @Schema(description = "In bytes.", minimum = "0", maximum = "41943040") int size,
        Instant uploadedAt,
        @Schema(minimum = "0") long version)
        implements Versioned {

    static DocumentTemplateResponse from(DocumentTemplate template) {
        return new DocumentTemplateResponse(
                template.id(), template.kind(), template.size(), template.uploadedAt(), template.version());
    }
}
