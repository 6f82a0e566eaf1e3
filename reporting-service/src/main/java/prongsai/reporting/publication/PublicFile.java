package prongsai.reporting.publication;

import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What anybody is answered, in whatever format.
 *
 * @param headers with the content type
 * @param bytes null where the reader has them already
 */
@Schema(
        name = "PublicFile",
        description = "The page or file.",
        type = SchemaType.STRING,
        format = "binary",
        maxLength = PublicFile.LARGEST)
record PublicFile(int status, Map<String, String> headers, byte[] bytes) {

    /** In bytes, for the contract. */
    static final int LARGEST = 50 * 1024 * 1024;
}
