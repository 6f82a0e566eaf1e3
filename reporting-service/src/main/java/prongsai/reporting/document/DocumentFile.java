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

    static final String DOCX_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    static final String PDF_TYPE = "application/pdf";
    static final String HTML_TYPE = "text/html";

    /** In bytes, for the contract. */
    static final int LARGEST = 50 * 1024 * 1024;
}
