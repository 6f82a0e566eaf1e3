package prongsai.reporting.publication;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "PublicationStatus")
enum PublicationStatus {
    /** Anybody reads it: at the address of its version and, until a later one is published, at that of the document. */
    PUBLISHED,
    /** It was taken back: a notice stands in its place. */
    WITHDRAWN
}
