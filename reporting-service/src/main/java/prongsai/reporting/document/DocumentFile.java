package prongsai.reporting.document;

import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import prongsai.reporting.format.Format;

/**
 * A document on its way out.
 *
 * @param name of the file, without suffix
 */
@Schema(
        name = "DocumentFile",
        description = "The file.",
        type = SchemaType.STRING,
        format = "binary",
        maxLength = DocumentFile.LARGEST)
public record DocumentFile(String name, Format format, byte[] bytes) {

    /** In bytes, for the contract. */
    static final int LARGEST = 50 * 1024 * 1024;
}
