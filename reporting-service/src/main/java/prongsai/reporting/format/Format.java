package prongsai.reporting.format;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The kinds of files that hold a document. */
@Schema(name = "DocumentFormat")
public enum Format {
    /** For an editor of documents: Word since 2007, LibreOffice. */
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
    /** For a browser. */
    HTML("text/html", "html"),
    /** For printing and filing. */
    PDF("application/pdf", "pdf");

    private final String mediaType;
    private final String suffix;

    Format(String mediaType, String suffix) {
        this.mediaType = mediaType;
        this.suffix = suffix;
    }

    public String mediaType() {
        return mediaType;
    }

    /** Of the file's name, without the full stop. */
    public String suffix() {
        return suffix;
    }
}
